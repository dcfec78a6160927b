"""Tables that are told by what stands in their cells: no head, or one in words of their own, in five languages."""

import pytest

from inwriting.reading.brief import read_brief

from .test_brief import PLAYBOOK

ENGLISH = "Dear all, please quote for joining the two systems that we have.\n\n"
SPANISH = "Pedimos una oferta para la integración de nuestros sistemas, gracias.\n\n"
GERMAN = "Wir bitten um ein Angebot für die Anbindung unserer Systeme, es ist uns wichtig.\n\n"


def told(text: str) -> tuple[set[str], set[str]]:
    reading = read_brief(text, PLAYBOOK, author="ann@acme.example")
    return tuple({f"{one.key}={one.value}" for one in read} for read in (reading.facts, reading.excluded))  # type: ignore[return-value]


@pytest.mark.parametrize("sign", [" | ", "\t", "    "])
def test_rows_of_systems_without_a_head(sign: str) -> None:
    rows = [("HubSpot", "CRM", "in use"), ("Odoo", "ERP", "in use"), ("Shopify", "web shop", "replaced in 2025")]
    facts, excluded = told(ENGLISH + "\n".join(sign.join(row) for row in rows))
    assert {"crm=HubSpot", "erp=Odoo"} <= facts
    assert excluded == {"other_systems=Shopify"}


def test_a_column_of_yes_and_no_says_by_its_title_what_is_not() -> None:
    rows = "Sistema | Uso | En uso\nSage 200 | ERP, contabilidad | Sí\nDynamics 365 | CRM, clientes | Sí\nNavision | ERP anterior | No (hasta 2021)"
    facts, excluded = told(SPANISH + rows)
    assert {"erp=Sage 200", "crm=Microsoft Dynamics 365"} <= facts
    assert "erp=Microsoft Dynamics NAV" in excluded


@pytest.mark.parametrize(
    ("opening", "rows", "taken", "left"),
    [
        (
            SPANISH,
            ["Clientes (abonados)  Incluido", "Facturas             Incluido", "Pedidos              Excluido"],
            {"account", "invoice"},
            {"order"},
        ),
        (
            GERMAN,
            ["| Objekt | zu übertragen |", "| Kunden | ja |", "| Aufträge | ja |", "| Rechnungen | nein |"],
            {"account", "order"},
            {"invoice"},
        ),
        (ENGLISH, ["Accounts\tyes", "Orders\tyes", "Contacts\tno"], {"account", "order"}, {"contact"}),
    ],
)
def test_records_and_whether_they_are_part_of_it(
    opening: str, rows: list[str], taken: set[str], left: set[str]
) -> None:
    facts, excluded = told(opening + "\n".join(rows))
    assert {fact.removeprefix("entities=") for fact in facts if fact.startswith("entities=")} == taken
    assert {one.removeprefix("entities=") for one in excluded} == left


def test_a_form_in_columns_with_gaps_between_its_lines() -> None:
    rows = ["Economy system        Unit4 ERP", "Earlier system        Visma Business, taken out of use 2021", "",
            "Records concerned     invoices", "In operation          2027-10-04", "",
            "Approves for economy  Lars Ek", "Case officer          Moa"]  # fmt: skip
    facts, excluded = told(ENGLISH + "\n".join(rows))
    assert {"erp=Unit4 ERP", "entities=invoice", "go_live=2027-10-04", "finance=Lars Ek"} <= facts
    assert any("Visma" in one for one in excluded)


@pytest.mark.parametrize(
    ("label", "volume"),
    [
        ("Rechnungen je Monat: ca. 610", "610 invoices per month"),
        ("Factures par mois : 610", "610 invoices per month"),
        ("Pedidos por día: unos 42", "42 orders per day"),
        ("Facturen per maand: 610", "610 invoices per month"),
        ("Encomendas/dia: 42", "42 orders per day"),
    ],
)
def test_a_label_that_says_what_is_counted(label: str, volume: str) -> None:
    facts, _ = told(f"{GERMAN}{label}\n")
    assert f"volumes={volume}" in facts


def test_as_many_values_as_labels() -> None:
    facts, excluded = told(
        f"{ENGLISH}Finance sign-off / security sign-off: Ann Lee / Bo Kim\nOrders to sync / invoices to sync: yes / no\n"
    )
    assert facts == {"finance=Ann Lee", "security=Bo Kim", "entities=order"}
    assert excluded == {"entities=invoice"}


def test_a_sister_firms_brief_that_is_shown_as_an_example_is_not_ours() -> None:
    text = (
        "Pasting what our sister company sent to another firm, so that you see the style. Ours differs: we run Insightly and Xero.\n\n"
        "> From: Giles Hall <giles@acme.example>\n> Date: 14 April 2026\n> Subject: integration\n>\n"
        "> We have NetSuite and Salesforce. Budget is GBP 85,000. Finance approver: Petra Sayle.\n"
    )
    facts, _ = told(text)
    assert facts == {"crm=Insightly", "erp=Xero"}


def test_where_each_thing_is_kept_is_a_system() -> None:
    rows = [
        ("WHAT", "WHERE", "HOW OFTEN"),
        ("contacts", "HubSpot (CRM)", "daily"),
        ("hire contracts", "Trello", "30 per week"),
    ]
    facts, _ = told(ENGLISH + "\n".join("    ".join(row) for row in rows))
    assert {"crm=HubSpot", "other_systems=Trello", "volumes=30 hire contracts per week"} <= facts
    places, _ = told(f"{ENGLISH}| What | Where |\n| Head office | Leeds |\n| Warehouse | Hull |\n| Shop | York |")
    assert not {one for one in places if one.startswith("other_systems")}
    approvals, _ = told(
        f"{ENGLISH}| Subject | Kept in |\n| Discount approvals | HubSpot |\n| Credit approvals | Trello |"
    )
    assert "approvals_live_in=HubSpot" in approvals


def test_a_clause_before_a_colon_ends_with_the_product_behind_it() -> None:
    facts, _ = told(f"{ENGLISH}CRM: HubSpot\nThe vans are planned in: VanPlanner\nMeetings are held in: Leeds")
    assert "other_systems=VanPlanner" in facts
    assert "other_systems=Leeds" not in facts


@pytest.mark.parametrize(
    "table",
    [
        "Platform | Edition | EUR / year | Min. term\nCeligo | Standard | 18400 | 12 months\nBoomi | Pro | 23900 | 36 months",
        "Vendor | Plan | Price | Support\nWorkato | Basic | 900 | 8x5\nCeligo | Team | 2300 | 24x7",
        "Produkt | Paket | Preis pro Jahr | Laufzeit\nCeligo | S | 900 | 12 Monate\nBoomi | M | 2300 | 36 Monate",
        "Feature | Celigo | Boomi\nNetSuite connector | ✓ | ✓\nSAP connector | – | ✓\nSupport | 8x5 | 24x7",
        "Criteria | Workato | Celigo\nPrice | 3 | 5\nReferences | 4 | 4",
    ],
)
def test_what_somebody_sells_is_nobodys_system(table: str) -> None:
    facts, _ = told(f"{ENGLISH}Our CRM is Copper.\n\n{table}\n\nWe have bought none of them.")
    assert {fact for fact in facts if not fact.startswith("licence")} == {"crm=Copper CRM"}


@pytest.mark.parametrize(
    "table",
    [
        "System | Edition | Users\nHubSpot | Pro | 25\nNetSuite | Mid | 40",
        "System | Used for | Cost a year | Plan\nHubSpot | CRM | 9000 | Pro\nNetSuite | ERP | 23900 | Mid",
        "System | What we pay | Edition\nHubSpot | 9000 | Pro\nNetSuite | 23900 | Mid",
    ],
)
def test_what_the_writer_pays_for_is_in_use(table: str) -> None:
    assert {"crm=HubSpot", "erp=NetSuite"} <= told(ENGLISH + table)[0]


@pytest.mark.parametrize(
    "title", ["In scope (Y/N)", "In (yes/no)", "Part of it? (Y/N)", "Integrate? Y/N", "Included [y/n]"]
)
def test_a_title_may_name_what_stands_below_it(title: str) -> None:
    facts, excluded = told(f"{ENGLISH}System\tKind\t{title}\nHubSpot\tCRM\tY\nOdoo\tERP\tY\nMailchimp\tmailings\tN")
    assert facts == {"crm=HubSpot", "erp=Odoo"}
    assert excluded == {"other_systems=Mailchimp"}
