"""pressgen: bilingual press releases from one YAML source."""

__version__ = "0.1.0"
