"""The commands: options in, words out; they only translate."""
