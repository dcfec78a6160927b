"""What is read of German, French, Spanish, Dutch and Portuguese passages once all sentences have been looked at: the texts they
tell and the signals they show, the people, the figures, whose the products are, the licences and the records.

Both families of languages come by here, each step in its turn; a brief in plain English passes at once.
"""

from __future__ import annotations

from inwriting.playbook.schema import Playbook
from inwriting.reading.numbers.figures_abroad import figures_abroad
from inwriting.reading.page.body import Body
from inwriting.reading.products.licences_abroad import licences_abroad
from inwriting.reading.products.systems import Landscape
from inwriting.reading.products.systems_abroad import doubt, part_books_abroad, remarks_in_labels
from inwriting.reading.products.systems_de_nl import over_in_labels_de_nl
from inwriting.reading.records.records_de_nl import records_de_nl
from inwriting.reading.records.scope_abroad import scope_abroad
from inwriting.reading.roles.charged import charged, name_bare
from inwriting.reading.roles.people_de_nl import people_de_nl
from inwriting.reading.told.cues import cues
from inwriting.reading.told.registers import Registers
from inwriting.reading.told.shaped_abroad import shaped_abroad
from inwriting.reading.told.shown_abroad import shown_abroad
from inwriting.reading.told.told_abroad import told_abroad
from inwriting.reading.told.told_de_nl import told_de_nl


class Abroad:
    """The passages of a brief that are not in English, read into its registers step by step."""

    def __init__(self, body: Body, registers: Registers, landscape: Landscape, playbook: Playbook, author: str) -> None:
        self._body, self._registers, self._landscape = body, registers, landscape
        self._playbook, self._author = playbook, author
        self._any = body.language != "en" or any(body.is_abroad(passage.start) for passage in body.passages)

    def texts(self) -> None:
        """What they tell in free words, and the signals and traps that they show."""
        if self._any:
            told_de_nl(self._body, self._registers, self._playbook)
            shown_abroad(self._body, self._registers, self._playbook)
            told_abroad(self._body, self._registers)
            shaped_abroad(self._body, self._registers, self._playbook)

    def people(self) -> None:
        """Who has which role."""
        if self._any:
            people_de_nl(self._body, self._registers, self._landscape, self._author)
            charged(self._body, self._registers, self._landscape, self._playbook, self._author)

    def figures(self) -> None:
        """Sums, days and counts."""
        if self._any:
            figures_abroad(self._body, self._registers)

    def systems(self) -> None:
        """Whose the products are, how it is with their licences, and which records are wanted."""
        if self._any:
            doubt(self._body, self._registers, self._landscape, self._playbook)
            over_in_labels_de_nl(self._body, self._registers)
            remarks_in_labels(self._body, self._registers, self._landscape)
            licences_abroad(self._body, self._registers)
            scope_abroad(self._body, self._registers, cues(self._playbook))
            records_de_nl(self._body, self._registers)

    def names(self) -> None:
        """The people by their bare names."""
        if self._any:
            name_bare(self._body, self._registers)

    def books(self) -> None:
        """Of two products taken for the CRM, the one that the books are in."""
        if self._any:
            part_books_abroad(self._body, self._registers)
