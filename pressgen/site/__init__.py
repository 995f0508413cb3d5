"""From artifacts to a folder that a web server can serve."""
