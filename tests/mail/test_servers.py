"""What the tests do where Dovecot and Postfix are absent."""

from __future__ import annotations

import pytest

import servers


def test_where_dovecot_and_postfix_are_absent_the_embedded_servers_stand_in_and_say_so(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(servers, "missing", lambda: "postfix not installed")
    monkeypatch.delenv("INWRITING_CI", raising=False)
    with pytest.warns(UserWarning, match="postfix not installed"), servers.running("dovecot-postfix") as started:
        assert started.name == "embedded"


def test_in_ci_they_must_be_present(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(servers, "missing", lambda: "postfix not installed")
    monkeypatch.setenv("INWRITING_CI", "1")
    with pytest.raises(pytest.fail.Exception, match="postfix not installed"), servers.running("dovecot-postfix"):
        pass
