"""Files of a newsroom become values, or findings that say where and why they cannot."""
