"""The values that walk through the house: frozen, complete when made, free of any input or output."""
