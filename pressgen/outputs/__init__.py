"""From an edition to rendered files: one file a format, each a pure function of the edition and the templates."""
