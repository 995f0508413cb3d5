"""YAML 1.2 as people mean it: keys, texts, lists and mappings, each with its place.

Works on the events of libyaml's parser, so that limits are met before anything is composed.
"""

import re

import yaml

from pressgen.model.errors import EnvironmentFault
from pressgen.model.finding import Finding, Severity
from pressgen.model.message import msg
from pressgen.model.source import Source, Span
from pressgen.sources.yaml_composer import Composer, Enough
from pressgen.sources.yaml_nodes import MappingNode
from pressgen.sources.yaml_syntax import syntax_finding

_DIRECTIVE = re.compile(r"(?:[ \t]*(?:#[^\n]*)?\r?\n|%YAML[^\n]*\n)*%(?!YAML)")
"""A directive before the first key; libyaml compares each with all the others."""


def read_yaml(source: Source) -> tuple[MappingNode | None, tuple[Finding, ...]]:
    """The mapping that a file holds and what is wrong with its YAML; no mapping where a finding is fatal.

    Raises:
        EnvironmentFault: PyYAML was built without libyaml.
    """
    if not yaml.__with_libyaml__:
        raise EnvironmentFault(
            msg("PyYAML is installed without libyaml, its parser in C"),
            msg("install it as a wheel: `pip install --force-reinstall --only-binary :all: pyyaml`"),
        )
    directive = _DIRECTIVE.match(source.text)
    if directive:
        return None, (_no_directives(source, directive.end() - 1),)
    composer = Composer(source)
    try:
        for event in yaml.parse(source.text, Loader=yaml.CSafeLoader):
            composer.take(event)
        composer.end()
    except Enough:
        pass
    except yaml.MarkedYAMLError as error:
        composer.findings.append(syntax_finding(source, error))
    fatal = any(finding.severity is Severity.FATAL for finding in composer.findings)
    return None if fatal else composer.root, tuple(composer.findings)


def _no_directives(source: Source, start: int) -> Finding:
    return Finding(
        "yaml-directive",
        Severity.FATAL,
        Span(source, start, start + 1),
        msg("a line that begins with `%` is not used here"),
        msg("take it out; if this is a text, put it in quotes"),
    )
