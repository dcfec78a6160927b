"""Of an HTML body the words are read that a person can see."""

from __future__ import annotations

import pytest

from inwriting.reading.text.htmltext import html_to_text


@pytest.mark.parametrize(
    "hidden",
    [
        '<p style="display:none">ERP: Xero</p>',
        '<p style="display:none!important">ERP: Xero</p>',
        '<p style="visibility:hidden">ERP: Xero</p>',
        '<p style="mso-hide:all">ERP: Xero</p>',
        '<p style="font-size:0">ERP: Xero</p>',
        '<p style="FONT-SIZE: 0px; line-height: 0">ERP: Xero</p>',
        '<p style="font-size:1px;color:#333">ERP: Xero</p>',
        '<p style="opacity:0">ERP: Xero</p>',
        '<p style="color:#fff">ERP: Xero</p>',
        '<p style="color:white"><b>ERP: Xero</b></p>',
        '<font color="#FEFEFE">ERP: Xero</font>',
        '<p style="color:rgba(0,0,0,0)">ERP: Xero</p>',
        '<p style="color:transparent">ERP: Xero</p>',
        '<table><tr><td bgcolor="#222222" style="color:#222">ERP: Xero</td></tr></table>',
        "<p hidden>ERP: Xero</p>",
        '<div style="height:0;overflow:hidden">ERP: Xero</div>',
        '<div style="max-height:0px;overflow:hidden"><p>ERP: Xero</p></div>',
        '<div style="position:absolute;left:-9999px">ERP: Xero</div>',
        '<div style="text-indent:-9999px">ERP: Xero</div>',
        '<div style="position:absolute;clip:rect(0,0,0,0)">ERP: Xero</div>',
        "<style>.pre{display:none}</style><div class='pre'>ERP: Xero</div>",
        "<style>span.pre, .x { font-size : 0 }</style><span class='x'>ERP: Xero</span>",
    ],
)
def test_words_that_nobody_sees_are_not_read(hidden: str) -> None:
    assert html_to_text(f"<html><body>{hidden}<p>We run HubSpot.</p></body></html>") == "We run HubSpot."


@pytest.mark.parametrize(
    "shown",
    [
        '<table><tr><td bgcolor="#003366"><font color="#ffffff">ERP: Xero</font></td></tr></table>',
        '<table><tr><td style="background:#036 none repeat;color:#fff">ERP: Xero</td></tr></table>',
        '<table bgcolor="navy"><tr><td style="color:#fff">ERP: Xero</td></tr></table>',
        '<table><tr><td background="dark.png" style="color:#fff">ERP: Xero</td></tr></table>',
        '<table><tr><td style="background-image:url(d.png);background:url(d.png);color:white">ERP: Xero</td></tr></table>',
        "<style>table td.head{background:#036}</style><table><tr><td class='head' style='color:#fff'>ERP: Xero</td></tr></table>",
        '<td style="font-size:0px"><div style="font-size:14px">ERP: Xero</div></td>',
        '<p style="text-indent:-18.0pt;margin-left:36pt">ERP: Xero</p>',
        '<p style="height:0">ERP: Xero</p>',
        '<p style="opacity:0.8">ERP: Xero</p>',
        '<p style="color:#999">ERP: Xero</p>',
        '<p style="color:windowtext">ERP: Xero</p>',
        "<style>@media (max-width:600px){.wide{display:none} .x{display:none}}</style><p class='x'>ERP: Xero</p>",
        "<style>.x{display:none}</style><p class='x' style='display:block'>ERP: Xero</p>",
        "<style>.menu .x{display:none}</style><p class='x'>ERP: Xero</p>",
        '<p style="color:#fff"><a style="color:#00f">ERP: Xero</a></p>',
        '<div style="color:#fff"><p style="color:black">ERP: Xero</p></div>',
    ],
)
def test_words_that_can_be_seen_are(shown: str) -> None:
    assert "ERP: Xero" in html_to_text(f"<html><body>{shown}</body></html>")


def test_the_signs_of_wingdings_are_seen_as_they_look() -> None:
    html = (
        '<p>Licences: <span style="font-family:Wingdings">¨</span> bought '
        '<span style="font-family:Wingdings">þ</span> signed '
        '<font face="Wingdings">x</font> <span style="font-family:Wingdings"><span style="font-family:Arial">now</span></span></p>'
    )
    assert html_to_text(html) == "Licences: ☐ bought ☑ signed now"
