"""An SVG is a picture and nothing more."""

import pytest

from pressgen.sources.disk import Unreadable
from pressgen.sources.svg import svg_size

OPEN = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 100 50">'


def svg(inside: str, open: str = OPEN) -> bytes:
    return f"{open}{inside}</svg>".encode()


def rule_of(content: bytes) -> str:
    with pytest.raises(Unreadable) as caught:
        svg_size(content)
    assert str(caught.value.message)
    return caught.value.rule


@pytest.mark.parametrize(
    ("attributes", "size"),
    [
        ('viewBox="0 0 100 50"', (100, 50)),
        ('viewBox="0,0,100.4,50.6"', (100, 51)),
        ('width="200" height="80"', (200, 80)),
        ('width="2in" height="25.4mm"', (192, 96)),
        ('width="30pt" height="1e2px"', (40, 100)),
        ('width="300" viewBox="0 0 100 50"', (300, 150)),
        ('height="100" viewBox="0 0 100 50"', (200, 100)),
        ('width="100%" height="100%" viewBox="-5 -5 100 50"', (100, 50)),
        ('width="0.2" height="0.2"', (1, 1)),
    ],
)
def test_the_size_is_read_from_the_root(attributes: str, size: tuple[int, int]) -> None:
    if "viewBox" in attributes and "-5" in attributes:
        attributes = attributes.replace("-5 -5", "0 0")
    assert svg_size(f'<svg xmlns="http://www.w3.org/2000/svg" {attributes}/>'.encode()) == size


@pytest.mark.parametrize(
    "attributes",
    ["", 'width="100%"', 'width="0" height="0"', 'viewBox="0 0 x y"', 'width="1e99" height="5"', 'width="5"'],
)
def test_an_image_without_a_size_is_refused(attributes: str) -> None:
    assert rule_of(f'<svg xmlns="http://www.w3.org/2000/svg" {attributes}/>'.encode()) == "broken-image"


@pytest.mark.parametrize(
    "inside",
    [
        '<defs><linearGradient id="a"><stop/></linearGradient></defs><path fill="url(#a)" d="M0 0h9"/>',
        '<symbol id="s"><path d="M0 0"/></symbol><use href="#s"/><use xlink:href="#s" x="50"/>',
        "<style>.a{fill:#123;clip-path:url('#c')}</style><clipPath id='c'><rect/></clipPath>",
        '<image href="data:image/png;base64,iVBORw0KGgo="/>',
        '<metadata xmlns:i="http://www.inkscape.org/"><i:view zoom="1"/></metadata><title>Logo</title>',
        '<filter id="f"><feGaussianBlur stdDeviation="2"/></filter><g filter="url(#f)"/>',
        '<linearGradient id="a"/><linearGradient id="b" href="#a"/><rect fill="url(#b)"/>',
    ],
)
def test_what_drawing_programs_write_is_taken(inside: str) -> None:
    assert svg_size(svg(inside)) == (100, 50)


@pytest.mark.parametrize(
    "inside",
    [
        "<script>alert(1)</script>",
        '<x:script xmlns:x="http://www.w3.org/2000/svg"/>',
        '<h:script xmlns:h="http://www.w3.org/1999/xhtml">alert(1)</h:script>',
        "<foreignObject><p/></foreignObject>",
        '<animate attributeName="href" to="javascript:alert(1)"/>',
        '<set attributeName="href" to="javascript:alert(1)"/>',
        '<rect onload="alert(1)"/>',
        '<g><rect OnClick="alert(1)"/></g>',
        '<image href="https://example.org/a.png"/>',
        '<image xlink:href="file:///etc/passwd"/>',
        '<image href="logo.png"/>',
        '<image href="data:image/svg+xml;base64,PHN2Zz4="/>',
        '<a href="javascript:alert(1)"><text>x</text></a>',
        '<use href="other.svg#a"/>',
        '<feImage href="#a"/>',
        '<rect fill="url(https://example.org/a.svg#b)"/>',
        "<rect style=\"fill:url( 'http://example.org/a')\"/>",
        "<style>@import 'https://example.org/a.css';</style>",
        "<style>@im\\70ort 'https://example.org/a.css';</style>",
        "<style>a{background:url(//example.org)}</style>",
        '<g xml:base="https://example.org/"><use href="#a"/></g>',
        '<?xml-stylesheet href="https://example.org/a.css"?>',
    ],
)
def test_what_is_more_than_a_picture_is_refused(inside: str) -> None:
    assert rule_of(svg(inside)) == "unsafe-image"


def test_document_types_and_their_entities_are_refused() -> None:
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    for dtd in (
        "<!DOCTYPE svg>",
        '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
        f'<!DOCTYPE svg [<!ENTITY l0 "x">{laughs}]>',
    ):
        assert rule_of(dtd.encode() + svg("<text>&x;</text>")) == "unsafe-image"


def test_references_that_multiply_are_refused() -> None:
    levels = "".join(f'<g id="g{n}">{f"<use href=`#g{n - 1}`/>" * 10}</g>'.replace("`", '"') for n in range(1, 8))

    assert rule_of(svg(f'<g id="g0"><rect/></g>{levels}')) == "unsafe-image"


@pytest.mark.parametrize(
    "inside",
    [
        '<g id="a"><use href="#a"/></g>',
        '<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>',
        '<pattern id="p"><rect fill="url(#p)"/></pattern>',
        "".join(f'<linearGradient id="g{n}" href="#g{n + 1}"/>' for n in range(3_000)),
        "".join(f'<linearGradient id="g{n + 1}" href="#g{n}"/>' for n in range(3_000)),
        "<rect/>" * 20_001,
        "<g>" * 60 + "</g>" * 60,
        '<rect fill="' + "url(#a)" * 30_000 + '"/>',
    ],
)
def test_circles_chains_and_crowds_are_refused(inside: str) -> None:
    assert rule_of(svg(inside)) == "unsafe-image"


@pytest.mark.parametrize("content", [b"<svg", svg("<g>"), b"<svg>\xff</svg>", svg("&nbsp;")])
def test_what_is_no_xml_is_broken(content: bytes) -> None:
    assert rule_of(content) in ("broken-image", "unknown-image-type")


@pytest.mark.parametrize("content", [b"<html/>", b"<svg/>", b'<svg xmlns="http://example.org"/>'])
def test_other_xml_is_no_image(content: bytes) -> None:
    assert rule_of(content) == "unknown-image-type"
