"""What German, French, Spanish, Dutch and Portuguese sentences show and tell in the playbook's shapes (shapes_abroad.toml)."""

from __future__ import annotations

from inwriting.playbook.schema import Playbook
from inwriting.reading.moods.moods_abroad import tells_of_another_abroad
from inwriting.reading.page.body import Body
from inwriting.reading.told.registers import Registers
from inwriting.reading.told.shown_english import enter_shaped, shapes


def shaped_abroad(body: Body, registers: Registers, playbook: Playbook) -> None:
    """Enters what the sentences of a brief that are not in English show and tell by what stands in them and beside them."""
    for at, passage in enumerate(body.passages):
        if not body.is_abroad(passage.start) or passage.heading.mood or body.asks(passage):
            continue
        if not tells_of_another_abroad(body.text[passage.start : passage.end]):
            enter_shaped(body, registers, playbook, at, shapes(playbook).abroad)
