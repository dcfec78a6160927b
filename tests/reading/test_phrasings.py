"""The ways in which one thing is said, each in every place where it is said: what buyers write has few shapes and many words.

A list of phrasings stands below in one string, parted by bars; `X` stands for a product, `A` to `D` for records.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from tests.reading.measure import WRITTEN

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief
from inwriting.reading.model import BriefReading


def phrasings(listed: str) -> list[str]:
    return [" ".join(one.split()) for one in re.split(r"\s*\|\s*", listed.strip())]


def read(text: str) -> BriefReading:
    return read_brief(text, load_playbook("crm-erp-integration"), author="bo@acme.example", written=WRITTEN)


def systems(text: str) -> set[str]:
    return {fact.value for fact in read(text).facts if fact.key in ("crm", "erp", "other_systems")}


def values(text: str, key: str) -> list[str]:
    return [fact.value for fact in read(text).facts if fact.key == key]


TITLES = (  # of lists whose things are no facts
    """
    excluded systems | excluded records | systems excluded | records excluded | excluded from scope |
    excluded from this project | exclusions from scope | items out of scope | systems out of scope |
    records out of scope | out-of-scope systems | out of scope items | out-of-scope | things out of scope |
    outside the scope | outside of scope | not in this phase | not part of this project | not part of this |
    not part of the scope | not covered | not covered by this request | what is not covered |
    not included in this request | not to be connected | not to be integrated | systems not to be touched |
    do not touch | hands off | off limits | untouched | unaffected systems | unaffected | not affected |
    systems not affected | no integration needed | no integration required | no interface needed |
    deliberately excluded | explicitly excluded | specifically excluded | explicit exclusions | scope exclusions |
    excluded scope | excluded entities | excluded objects | excluded data | excluded record types |
    record types excluded | data out of scope | deferred | deferred items | deferred to later | postponed |
    for later | for a later phase | later phase | future phases | future phase | phase 2 (not now) |
    future systems | future plans | planned | planned systems | planned for later | under evaluation |
    under consideration | being evaluated | evaluating | candidates | shortlist | shortlisted systems |
    options considered | systems under evaluation | evaluated systems | systems evaluated | previous systems |
    past systems | former tools | historical systems | retired systems | retired | decommissioned |
    decommissioned systems | replaced systems | systems replaced | discontinued | systems no longer in use |
    no longer in use | no longer used | old systems | old system | what we used before | previously used |
    previously | in the past | history | formerly | rejected | rejected tools | tools rejected |
    tools we rejected | not selected | not chosen | dropped | cancelled | systems of others | not ours |
    belongs to others | systems at our parent company | third-party systems | competitor systems |
    for information only | not relevant | irrelevant | ignore | please ignore | estimates | rough estimates |
    unconfirmed | to be confirmed | tbc | tbd | not confirmed | unknown | open points | open items | open issues |
    questions for the vendor | questions to bidders | optional | nice-to-have | nice to haves | could have |
    would like | won't have | wont have this time | stay as they are | remains as is |
    systems that stay separate | kept separate | stand-alone systems | standalone | not connected | exclude |
    excludes | excluding | please exclude | except | not required | not needed | not wanted | not now
    """
)
REMARKS = (  # on a product: it is over, to come, of others or left out
    """
    until 2022 | until last year | gone | gone now | now gone | retired | retired in 2022 | retired 2022 |
    switched off | switched off in May | closed | closed in 2024 | cancelled | cancelled in June | ended in 2023 |
    stopped in May | dropped | dropped in 2024 | abandoned | no longer used | no longer in use |
    not used any more | not in use any more | not any more | not used anymore | phased out | replaced |
    replaced in 2023 | discontinued | decommissioned | shut down | history | finished | left in 2021 |
    we left it in 2021 | dead | out of use | removed | terminated | expired | up to 2021 | before 2022 |
    until the merger | archive only | is gone | was retired | was switched off in May | until August, gone now |
    no more | not ours any more | out of scope | not in scope | excluded | not part of this | not included |
    stays out | leave out | leave alone | planned | planned for 2028 | from 2028 | later | maybe later |
    under evaluation | evaluating | being evaluated | on trial | a demo only | demo only | trial only |
    not bought | not purchased | not purchased yet | perhaps 2028 | next year | in 2029 | phase 2 |
    not to be connected | no integration | no interface | rejected | turned down | not chosen | considered only |
    only considered | looked at | tested only | never used | not used | not in use | unused | of our parent |
    our parent's | at the parent company | used by our dealers | customer's system | theirs, not ours
    """
)
SAID_OUT = (  # sentences by which a product is none of the writer's now, or none of the work
    """
    We no longer use X | We stopped using X in 2022 | X was retired last year | X has been retired | X is gone |
    X was switched off | We switched X off | X was our ERP until 2021 | We used X until 2020 | We used to run X |
    We left X | We moved off X | We got rid of X | We dropped X | X got closed in September |
    Our old X account got closed in September | X was decommissioned | We came off X in May | X had its day |
    X is history | X was phased out | We ditched X | X has been replaced | X was replaced by NetSuite |
    We threw X out | We cancelled X | X was binned | We gave up X | X was abandoned | We turned X off |
    We let X lapse | The X subscription lapsed | X ended in June | X is dead | Before that it was X |
    Before 2020 it was X | Previously X | Formerly X | There was X once | X is no more | X is no longer with us |
    X went in 2019 | X has been gone since March | X used to be here | We migrated away from X last year |
    We migrated off X | We walked away from X | X was sunset in 2023 | We let X go | X was shut down |
    X is shut down now | Our X contract was terminated | We ended the X contract in May |
    X ran here until spring | Until last spring we had X | We were on X before |
    We had X for ten years, no longer | The old X is switched off | X is being read only for the auditors |
    We killed X off | We are not on X | We don't use X | We do not have X | There is no X here | Not X |
    X is not used here | We never used X | We have never had X | No X, please | Nobody here uses X |
    X isn't ours | X is not ours | We haven't got X | X is not one of our systems | It is not X | We don't run X |
    No X in the house | Contrary to what your form says, we don't have X | We aren't X users | We have no X |
    Neither X nor anything like it | X was never bought | We never went with X |
    Your website lists X, we don't have that | Please note that we are not an X shop |
    There has never been X in this company | Our parent runs X | Our parent company is on X |
    Our sister company uses X | Our biggest customer uses X | Our accountant uses X | A friend swears by X |
    The consultant recommended X | A competitor has X | Our dealers use X | The group in Odense is on X |
    My last employer had X | X was quoted to us | The X salesman called | We saw a demo of X |
    X was demonstrated to us | We looked at X | We looked at X and passed | We trialled X | We had a trial of X |
    We considered X | X was considered | X came second | X lost | We decided against X | We rejected X |
    We turned X down | X was too expensive | X didn't make the cut | My brother's firm runs X |
    Our supplier works with X | The company we bought last year runs X | Do you know X | Do you also support X |
    Have you worked with X | Can you do X as well | Everybody recommends X | I used X at my previous job |
    The former owner had X | Our auditors use X | X is what our customers have | Our franchisees use X |
    Our landlord uses X | The agency works in X | We are evaluating X | We're looking at X | We may move to X |
    We might buy X | We plan to move to X | X is planned for 2028 | X comes next year |
    X will replace it in 2028 | We are thinking of X | X is on the wish list | We would like X some day |
    X is under consideration | We haven't decided on X | X is a candidate | X is on our shortlist |
    We will move to X in 2029 | We are going to X next year | One day perhaps X | If money allows we will add X |
    X may follow | X might come later | We are in talks with X | We are piloting X | A pilot of X runs until May |
    We're testing X | X is being tested | We intend to introduce X in 2028 | X is budgeted for 2029 |
    The board is discussing X | We would move to X if the price is right |
    Should we ever move to X, we would tell you | X could be an option | X is out of scope | X is not in scope |
    X stays out | X is not part of this | X is not included | Leave X out | Please leave X alone |
    Keep X out of it | X can be ignored | X need not be connected | X doesn't need connecting |
    No need to touch X | Don't touch X | X must not be touched | X is outside this project | X isn't affected |
    X doesn't come into it | X has nothing to do with this | We don't want X in this | X is for later |
    X is excluded | Without X | X stays separate | X is nothing to do with this | X is irrelevant here |
    Forget X | Ignore X | We also have X, out of scope | We also have X but leave that alone |
    There is also X, but it is not to be connected | X is there too, not your concern | X remains outside |
    X is not for this project | You need not worry about X | X does not have to be linked |
    No interface to X is wanted | X is handled by another vendor and is not your business |
    Please do not quote for X | X shall not be integrated | X shall remain unconnected | X shall be excluded |
    X falls outside the scope of this request | X is explicitly excluded | Integration with X is not required |
    A link to X is not needed | X we leave for another time | X isn't in the game | X can stay where it is
    """
)
TAKEN_IN = (  # sentences by which a product is part of the work
    """
    X is in scope | X is in scope too | X is in scope as well | X is also in scope |
    Tickets are in X, which is in scope | X belongs in scope | X is part of this | X is part of the project |
    X is part of the scope | X is part of the work | X is included | X is to be included | X must be included |
    X has to be included | X should be included | X is to be connected | X is to be connected as well |
    X must be connected | X should be connected too | X needs connecting | X needs to be connected |
    X has to be linked | X must be linked too | X shall be integrated | X is to be integrated |
    X needs integrating | X must be in | X should be in | X is in | X comes in too | X joins in |
    X has to join in | Include X | Please include X | Please include X as well | Also connect X |
    Please also connect X | Connect X too | Link X as well | X as well | And X | Plus X | Also X | X too, please |
    X must be hooked up | X must not be forgotten | X is within scope | X falls within the scope |
    X falls in scope | X counts too | X must talk to them too | X has to talk to both | X has to be tied in |
    X must be tied in | X must be brought in | We also want X in | We want X connected as well |
    We want X included | X needs to be in the picture | X must be considered | X must be covered | X is covered |
    We also need X covered | X is a must | X has to be part of it | X forms part of the work |
    X must be part of the integration | X gets connected as well | X is the third system | The third system is X |
    X is the third one | There is a third system, X | There is also X and it has to be connected |
    We also use X and it needs to be part of this | Also in scope is X | Also to be connected: X |
    In scope as well: X | Additional system: X | The link must also cover X
    """
)
IN_USE = (  # and those by which it is in use
    """
    We use X for tickets | We have X for support | Tickets are in X | Support works in X | Support runs on X |
    Support uses X | The support team works in X | Our help desk is X | The help desk is X |
    Our helpdesk runs on X | Tickets are handled in X | Tickets go through X | Tickets come in through X |
    We run X for tickets | Complaints are logged in X | X holds the tickets | X has the tickets |
    X handles tickets | X does the tickets | X is our help desk | X is the ticket system | X is for tickets |
    X is used for support | X is where support works | Customer service lives in X | Service cases are in X |
    Service sits in X | The service team has X | We keep tickets in X | We've been on X since 2020 |
    We moved to X last spring | We switched to X in March | We went live on X in May | We recently introduced X |
    Since January we have X | X went live in January | X was introduced in 2024 |
    X replaced the old tool last year | We bought X in June | We signed for X in June | We are on X |
    We are an X shop | X is in use | X is in place | X is live | Support staff log everything in X |
    All tickets are kept in X | For tickets there is X | For support we have X | Then there is X for tickets |
    There is X for tickets | X (tickets) | Tickets: X | Support system is X | Our support tool is X |
    Our third system is X
    """
)
SCOPES = (  # of three records
    """
    We want A, B and C connected | Please connect A, B and C | A, B and C should be synced |
    A, B and C should sync | A, B and C need to sync | A, B and C must match |
    A, B and C must be the same in both | A, B and C are to be exchanged | A, B and C are in scope |
    In scope are A, B and C | The scope is A, B and C | Scope: A, B and C |
    We need A, B and C to flow between the two | We need A, B and C in both systems | The records are A, B and C |
    Records are A, B and C | It is about A, B and C | This is about A, B and C | It's A, B and C |
    Just A, B and C | Only A, B and C | A, B and C | A, B, C | A + B + C | A/B/C | A & B & C | A, B and C please |
    We'd like A, B and C joined up | A, B and C have to line up | A, B and C have to agree |
    We want A, B and C to be shared | We need to share A, B and C | To be kept in step: A, B and C |
    A, B and C are to go across | A, B and C should go over | A, B and C need to move between them |
    A, B and C move between the two | What should move: A, B and C | What we need is A, B and C |
    What we'd like connected: A, B and C | We'd like to see A, B and C in both |
    A, B and C should be visible in both | A, B and C are what matters | The link must carry A, B and C |
    The integration covers A, B and C | The integration should cover A, B and C |
    The interface has to carry A, B and C | It should cover A, B and C | We care about A, B and C |
    Objects: A, B, C | Data: A, B, C | A, B and C to be linked | A, B and C to be joined |
    A, B and C need connecting | A, B and C need linking | A and B should pass, and so should C |
    A, B and also C | A as well as B and C | Both A and B should be synced, C too |
    A, B and C have to be kept in sync | Keep A, B and C in sync | Sync A, B and C | Integrate A, B and C |
    Link A, B and C | A, B and C shall be exchanged | A, B and C shall be synchronised |
    A, B and C shall be transferred | A, B and C will be synchronised | A, B and C belong in it |
    A, B and C belong to the scope | Included are A, B and C | A, B and C are included |
    A, B and C are part of it | A, B and C come across | We want to have A, B and C on both sides |
    A, B and C on both sides | A, B and C both ways | A, B and C, both ways |
    A, B and C from HubSpot to NetSuite | from HubSpot to NetSuite: A, B and C |
    A go from HubSpot to NetSuite, B and C come back | What matters is A, B and C | We would connect A, B and C |
    A, B and C are wanted | A, B and C are needed | Required: A, B and C | Needed are A, B and C |
    I need A, B and C | Want A, B and C | Need A, B and C | Needs to cover A, B and C
    """
)
WITHOUT_ONE = (  # scopes that leave the third out
    """
    We want A and B connected, C not | We want A and B connected, not C | A and B, no C | A and B, not C |
    A and B but not C | A and B, C not | A and B. No C | A and B. Not C | A and B. C no | A and B. C are out |
    A and B. C out | A and B only. C stay where they are | A and B. C stay in NetSuite |
    A and B. C remain in NetSuite | A and B. C are not needed | A and B. C are not included |
    A and B. C are not in scope | A and B. C are out of scope | A and B. C are excluded |
    A and B. C we leave out | A and B. Leave C out | A and B. Leave out C | A and B. Please leave C alone |
    A and B. We do not need C | A and B. We don't need C | A and B. C are not to be connected |
    A and B. C should not be synced | A and B. C must not be synced | A and B. C do not need to be synced |
    A and B. C don't need to move | A and B. C need not be connected | A and B. C can wait | A and B. C later |
    A and B. C come later | A and B. C in phase two | A and B. C will follow in 2028 | A and B. C maybe later |
    A and B, C perhaps later | A and B. Not interested in C | A and B. Nothing on C |
    A and B. C aren't part of this | A and B. C are no part of it | A and B. C are none of your concern |
    A and B. Keep C out | A and B. C stay out | A and B. C stay put | A and B. C are left as they are |
    A and B. C are handled elsewhere | A and B. C are done in another project | A and B. C are not required |
    A and B. Everything except C | A and B, without C | A and B (no C) | A and B (not C) | A and B, excluding C |
    A and B, except C | A and B; C excluded | A and B; C are not affected | A and B. C we do not want |
    A and B. C isn't needed | A and B. Forget C | A and B. Forget about C | A and B. We have no C |
    A and B, C isn't | A and B joined, C not | A and B are in, C is out | A and B in, C out |
    In: A and B. Out: C | Yes: A, B. No: C | A yes, B yes, C no | A and B. C were dropped |
    A and B. C were in an earlier draft and have been struck out | A and B. C were considered and dropped |
    A and B. We considered C and dropped the idea | A and B. C had been on the list, not any more |
    A and B should be synced whereas C should not | A and B should be synced; C shouldn't |
    A and B should be synced, C needn't | A and B are needed, C aren't |
    Neither C nor D are needed, only A and B | A and B, never C
    """
)
OF_RECORDS = (  # remarks that leave a record out, or open
    """
    later | not now | out | out of scope | excluded | not needed | no | not in scope | not included | phase 2 |
    maybe later | perhaps | not yet | planned | stay in NetSuite | stays in NetSuite | not wanted | optional |
    nice to have | in phase two | from 2028 | to be decided | tbd | open | if possible | if the budget allows
    """
)
GUESSES = (  # remarks that make a number an assumption
    """
    tbc | to be confirmed | not confirmed | unconfirmed | tentative | provisional | estimate | estimated |
    rough guess | guess | a guess | my guess | probably | perhaps | maybe | not sure | unsure | not decided |
    not yet approved | not approved | not approved yet | awaiting approval | subject to approval |
    subject to board approval | to be approved | under discussion | open | still open | not final | draft |
    indicative | assumption | assumed | we think | I think | as far as I know | rough | roughly | ballpark | ? |
    tbd
    """
)
GONE = (  # remarks on a person who has the role no more
    """
    left in May | left | has left | retired | retired in June | gone | until May | resigned | no longer with us |
    left the company | on leave for good | former | formerly | ex | previous | deceased | moved on | departed |
    until she retires in December | was until March | succeeded by Ann Lee | not any more | leaving in December
    """
)
IN_ORDER = (  # sentences close to a signal or a trap that show none
    """
    A customer is the company we invoice, for every department | All departments agree what a customer is |
    Sales, finance and support all mean the same by customer: the legal entity we invoice |
    A customer is the account holder, the same for sales, accounting and support |
    Sales and finance used to define a customer differently; since May there is one definition |
    There was a time when each department had its own customer; that ended in March |
    Everybody works with one definition of a customer | For all of us a customer is whoever signed the contract |
    A customer is a practice, whichever team you ask | A customer means the same to everyone here |
    The customer is defined in our data handbook and everyone uses that |
    Sales and finance agreed in June what a customer is |
    A customer is the bill-to company. Sales, service and accounts all work with that |
    Finance and sales agree on the definition of a customer |
    In every department, a customer is the buyer on the contract |
    For sales, finance and operations alike a customer is the legal entity |
    Our customers are schools and councils | A customer is a school, and each school has one account |
    We have defined a customer as the billing entity, signed by all heads |
    Every department uses the same customer number | Sales owns the account, finance the payment terms |
    Customers are managed by sales and invoiced by finance |
    Support handles customers by phone and finance by letter |
    There is one definition of customer, written down and signed |
    No two departments disagree on what a customer is | We no longer argue about what a customer is |
    The customer definition was settled last year |
    A customer is the firm we bill; that holds for sales, finance, operations and support |
    We do not have different definitions of a customer | Sales and support share one customer list |
    Data cleanup was finished in October | The cleanup is done | Duplicates were merged in August, all of them |
    Data cleanup comes first, before any interface is built | Cleanup is part of the project: work package 1 |
    We clean the data before go-live | The clean-up will be finished by March, before the build |
    Data cleanup happens during the project, led by Ann | We do not put cleanup off until afterwards |
    Cleaning up the data is not left for later | Two temps are cleaning up the records now |
    The data was cleaned last year | Data cleanup is budgeted with EUR 5,000 and starts in January |
    We cleaned 1,200 duplicates in spring | Our data is clean |
    After the project only the quarterly duplicate check remains | Duplicates get merged every Friday |
    We have a data steward who cleans up weekly |
    Data cleaning is scheduled for January and February, before the interface |
    There is nothing left to clean up | Nothing needs cleaning | Cleanup must not wait until after the project |
    The cleanup will be complete when you start |
    The requirement lists the systems, the events and what happens on errors |
    For each interface the trigger and the error handling are described in annex B |
    The triggers are listed in our event catalogue and each has an error procedure |
    An order goes over when it is released; failures go to the order desk the same day, see the runbook |
    Error handling is documented in the integration handbook |
    Every event has an owner, a retry and an error queue |
    We have 14 events described, each with its error handling | Triggers and errors are defined |
    When a deal is won the order is created; if that fails support gets a ticket |
    What starts a transfer and what happens when one fails is in our specification |
    We have written down the events and the error handling | Our spec covers events and failures |
    A failed transfer is retried three times and then goes to a queue |
    The interface description has triggers and error codes |
    See the attached list of triggers and error handling | No trigger is missing from our catalogue |
    All special cases are in the exception register |
    Systems: HubSpot and NetSuite. Events: order released. On error: ticket to the order desk |
    Approvals run in a workflow in NetSuite and are documented |
    Discounts are approved in Jira under procedure QP-07, never by email |
    Approvals are no longer done by email; since March they run in ServiceNow |
    An approval by e-mail does not count | The approver gets an email but decides in NetSuite |
    Approvals follow the written procedure 12 in NetSuite | Email approvals were abolished last year |
    We approve in NetSuite; emails are only notices |
    Price approvals are logged in HubSpot as the process describes | No approval is given by email |
    Approvals are given in the portal, as described in the manual | Approvals by email are forbidden |
    We send quotes by email and approve them in HubSpot | Orders arrive by email |
    Invoices are emailed to customers | Please send your quote by email |
    Approvals: in the ERP, workflow WF-3, documented |
    Approvals go through email, following our written procedure PR-2 |
    Approvals are by email as laid down in procedure 7 and are filed in NetSuite |
    The approval matrix is in the intranet and the workflow in NetSuite | Every approval is recorded in NetSuite |
    NetSuite is the source of truth for revenue | Revenue is reported from NetSuite only |
    Reports are drawn from NetSuite, which is authoritative for revenue |
    Management wants a weekly margin report; the figures come from NetSuite and nowhere else |
    We want a monthly report of sales by region; NetSuite is the authoritative record |
    The reporting charter says which system counts for each figure |
    The revenue report uses the invoices in NetSuite | Pipeline is read from HubSpot, revenue from NetSuite |
    Each report names the system its numbers come from | For reporting the ERP counts |
    We decided in May that NetSuite holds the official revenue | The official numbers are those in NetSuite |
    Our dashboard reads from NetSuite | The board report comes from NetSuite and is right |
    Nobody disputes the numbers | Reports are fine | We need no reports | Reporting is out of scope |
    A weekly report goes to the board; its source is NetSuite | The authoritative record for margin is the ERP |
    The process owner is Ann Lee, named before we bought HubSpot |
    We named a process owner before buying the licences |
    Nobody signs a licence before the process owners are named |
    The owner of order-to-cash was appointed in June, the licences bought in July |
    Process owners: Ann Lee for lead-to-order, Tom Berg for order-to-cash |
    We bought HubSpot in May; Ann Lee owns the sales process | Each process has an owner | Ann owns the process |
    Licences will be bought only after the owners are agreed |
    The owners were agreed in writing before the contract | We have not bought anything and the owners are named |
    HubSpot was bought in 2019 and Ann has owned the process since 2018 |
    No licence is bought before the owner is known | Who owns the process is clear: Ann | Ownership is settled |
    Data cleanup comes before the project | Cleanup is scoped and budgeted | Cleanup is not put off |
    The data was cleaned last year | Cleanup is in the project plan with a budget and a name |
    The clean-up is estimated at 20 days, paid from the project budget | Duplicates are merged weekly by Ann |
    All exceptions are documented in the exception register | The special cases are written down in section 6 |
    Known exceptions: warranty visits are billed at zero; associations have one payer and many sites |
    Exceptions are few and documented | Every special rule is in the handbook |
    Nothing undocumented is to be built | We do not want undocumented exceptions built in |
    Exceptions are decided by Ann and written in the register | There are 31 exceptions, each with a rule |
    We build only what is written down | Rules that are not written down will not be built |
    Undocumented special cases were all written up in May | Known exceptions: rush orders skip the credit check |
    Exceptions: export orders need a certificate | Special case: schools pay quarterly |
    We know that an integration alone does not mend our reports | Each field behind the reports has an owner |
    Reports are right because field rules are kept | Field owners are named and the rules written |
    We do not expect the link to fix the reports | The reports will get better because we set field rules in May |
    Ann owns the fields for reporting | Reporting fields are governed by the data council |
    Field governance is in place | Only the data steward may change customer records |
    No department may change a shared field on its own | Changes to shared records go to the data council |
    Since the takeover only the master data clerk may change the customer file |
    The previous owners let each branch alter the file; now only the data clerk may |
    Departments may not redefine shared fields | Shared records have one owner |
    Sales may not change the billing address | Each department has its own fields and may change only those |
    A change to the account record needs approval by finance |
    Branches used to change records as they pleased; that stopped in May |
    Nobody alters shared records without the form | The record is locked for all but the data team |
    Each field has one owner who may change it | Departments asked to change fields freely and were refused
    """
)


LAYOUTS_OF_TITLES = {
    "inline": "CRM: HubSpot\nERP: Sage 200\nRecords: accounts, orders\n{}: invoices, Zendesk, Xero\nBudget: EUR 20000\n",
    "list": "Hello,\n\nwe use HubSpot as CRM and Sage 200 as ERP. Please connect accounts and orders.\n\n{}:\n- invoices\n- Zendesk\n- Xero\n\nBudget: EUR 20000\n",
    "headings": "Systems\n\n- CRM: HubSpot\n- ERP: Sage 200\n\nRecords\n\n- accounts\n- orders\n\n{}\n\n- invoices\n- Zendesk\n- Xero\n\nBudget\n\nEUR 20000\n",
    "markdown": "# Brief\n\n## Systems\n\n- CRM: HubSpot\n- ERP: Sage 200\n\n## Records\n\n- accounts\n- orders\n\n## {}\n\n- invoices\n- Zendesk (tickets)\n- Xero\n\n## Budget\n\nEUR 20000\n",
}


@pytest.mark.parametrize("layout", LAYOUTS_OF_TITLES)
def test_what_stands_below_such_a_title_is_no_fact(layout: str) -> None:
    wrong = [
        title
        for title in phrasings(TITLES)
        if {fact.value for fact in read(LAYOUTS_OF_TITLES[layout].format(title.capitalize())).facts}
        & {"invoice", "Zendesk", "Xero"}
    ]
    assert wrong == []


LAYOUTS_OF_REMARKS = (
    "CRM: HubSpot\nERP: NetSuite (X R)",
    "CRM: HubSpot\nERP: NetSuite; X R",
    "CRM: HubSpot\nERP: NetSuite (X, R)",
    "CRM: HubSpot\nERP: NetSuite\nOther systems: X (R), Shopify",
    "CRM: HubSpot\nERP: NetSuite\nOther systems: Shopify, X (R)",
    "CRM: HubSpot\nERP: NetSuite\nWeb shop: X, R",
    "CRM: HubSpot\nERP: NetSuite\nTax engine: X, R",
    "Systems:\n- HubSpot (CRM)\n- NetSuite (ERP)\n- X (R)\n- Shopify",
    "System | Use | Remark\nHubSpot | CRM | in use\nNetSuite | ERP | in use\nX | portal | R\nShopify | shop | in use",
    "HubSpot - CRM\nNetSuite - ERP\nX - R\nShopify - web shop",
    "Our CRM is HubSpot and the ERP is NetSuite. There is also X (R).",
    "We use HubSpot as CRM, NetSuite as ERP and X (R).",
)


@pytest.mark.parametrize("layout", LAYOUTS_OF_REMARKS)
def test_a_remark_is_said_of_its_own_product_alone(layout: str) -> None:
    kept = {name for name in ("HubSpot", "NetSuite", "Shopify") if name in layout}

    def wrong() -> Iterator[str]:
        for remark in phrasings(REMARKS):
            told = re.sub(r"\bR\b", remark, re.sub(r"\bX\b", "Magento", layout))
            found = systems(f"Company: Acme\n\n{told}\n\nBudget: EUR 20,000\n")
            if any(name.startswith("Magento") for name in found) or not kept <= found:
                yield remark

    assert list(wrong()) == []


def beside(sentence: str) -> str:
    """A brief that has a sentence beside what makes it one."""
    stop = "" if sentence.endswith("?") else "?" if sentence.startswith(("Do you", "Have you", "Can you")) else "."
    return (
        "Hello,\n\nOur CRM is HubSpot. Our ERP is NetSuite. Accounts and orders are to be connected. "
        f"{sentence}{stop} Budget is EUR 20,000.\n\nRegards\nBo\n"
    )


@pytest.mark.parametrize("product", ["Zendesk", "Pipedrive", "Sage 200", "Mailchimp", "Xero"])
def test_a_product_that_is_left_out_is_no_fact_and_takes_no_other_with_it(product: str) -> None:
    found = {said: systems(beside(said.replace("X", product))) for said in phrasings(SAID_OUT)}
    assert [said for said, names in found.items() if names != {"HubSpot", "NetSuite"}] == []


@pytest.mark.parametrize(("listed", "product"), [(TAKEN_IN, "Shopify"), (TAKEN_IN, "Zendesk"), (IN_USE, "Zendesk")])
def test_a_product_that_the_work_takes_in_is_a_fact(listed: str, product: str) -> None:
    found = {said: systems(beside(said.replace("X", product))) for said in phrasings(listed)}
    assert [said for said, names in found.items() if product not in names] == []


RECORDS = {"A": "accounts", "B": "orders", "C": "invoices", "D": "tickets"}
KEYS = {"A": "account", "B": "order", "C": "invoice"}


def scoped(said: str) -> set[str]:
    words = re.sub(r"\b[A-D]\b", lambda letter: RECORDS[letter.group()], said)
    text = f"Hello,\n\nOur CRM is HubSpot. Our ERP is NetSuite. {words[0].upper()}{words[1:]}. Budget is EUR 20,000.\n\nRegards\nBo\n"
    return set(values(text, "entities"))


def test_a_scope_names_its_records_in_any_words() -> None:
    assert [said for said in phrasings(SCOPES) if scoped(said) != {KEYS[letter] for letter in "ABC"}] == []


def test_a_record_that_a_scope_leaves_out_is_none_of_it() -> None:
    assert [said for said in phrasings(WITHOUT_ONE) if scoped(said) != {KEYS[letter] for letter in "AB"}] == []


@pytest.mark.parametrize(
    "layout",
    [
        "Records: accounts, invoices ({}), contacts",
        "Records: accounts, contacts, invoices ({})",
        "Records:\n- accounts\n- invoices ({})\n- contacts",
        "Records:\n- accounts\n- contacts\n- invoices - {}",
        "We want accounts, contacts and invoices ({}) connected.",
    ],
)
def test_brackets_behind_a_record_are_said_of_it_alone(layout: str) -> None:
    told = {
        remark: values(f"CRM: HubSpot\nERP: NetSuite\n\n{layout.format(remark)}\n\nRegards\nBo\n", "entities")
        for remark in phrasings(OF_RECORDS)
    }
    assert [remark for remark, names in told.items() if sorted(names) != ["account", "contact"]] == []


@pytest.mark.parametrize(
    ("key", "layout"),
    [
        ("budget", "Budget: EUR 40,000 ({})"),
        ("budget", "The budget is EUR 40,000, {}."),
        ("go_live", "Go-live: 1 June 2027 ({})"),
        ("volumes", "Volume: 900 orders per week, {}"),
        ("volumes", "We have 900 orders per week ({})."),
    ],
)
def test_a_remark_that_calls_a_number_a_guess_makes_it_an_assumption(key: str, layout: str) -> None:
    money = key == "budget"
    remarks = [
        one
        for one in phrasings(GUESSES)
        if money
        or (
            "approv" not in one
            and one not in ("not decided", "open", "still open", "draft", "estimate", "indicative", "rough", "roughly")
        )
    ]
    told = {one: values(f"CRM: HubSpot\nERP: NetSuite\n{layout.format(one)}\n\nRegards\nBo\n", key) for one in remarks}
    assert [one for one, found in told.items() if found] == []


@pytest.mark.parametrize("joint", [" ({})", ", {}", " - {}"])
@pytest.mark.parametrize(
    ("label", "key"), [("Finance", "finance"), ("Sponsor", "sponsor"), ("IT security", "security")]
)
def test_who_has_left_has_no_role(label: str, key: str, joint: str) -> None:
    told = {
        one: values(f"CRM: HubSpot\nERP: NetSuite\n{label}: Tom Berg{joint.format(one)}\n\nRegards\nBo\n", key)
        for one in phrasings(GONE)
    }
    assert [one for one, found in told.items() if "Tom Berg" in found] == []


@pytest.mark.parametrize(
    "request_",
    [
        "Please quote for {}",
        "Can you quote for {}?",
        "We'd like a proposal for {}",
        "How much is {}?",
        "Looking for help {}",
        "We want {}",
    ],
)
def test_a_request_for_the_link_of_two_systems_names_both(request_: str) -> None:
    links = (
        "linking HubSpot with NetSuite",
        "connecting HubSpot and NetSuite",
        "the integration of HubSpot and NetSuite",
        "a link between HubSpot and NetSuite",
        "an interface between HubSpot and NetSuite",
        "a sync between HubSpot and NetSuite",
    )
    told = {
        link: systems(
            f"Hello,\n\n{request_.format(link)}{'' if '?' in request_ else '.'} We have 900 orders a week.\n\nRegards\nBo\n"
        )
        for link in links
    }
    assert [link for link, names in told.items() if names != {"HubSpot", "NetSuite"}] == []


def test_what_is_in_order_shows_no_signal_and_no_trap() -> None:
    def accused(said: str) -> bool:
        reading = read(
            "Hello,\n\nWe make garden gates in Leeds. Our CRM is HubSpot and the ERP is NetSuite. Accounts and orders are to be connected.\n\n"
            f"{said}.\n\nWe have 900 orders a week and a budget of EUR 20,000.\n\nRegards\nBo\n"
        )
        return bool(reading.signals or reading.traps)

    assert [said for said in phrasings(IN_ORDER) if accused(said)] == []


NAMED = "Tickets are in X | We also have X for tickets | There is also X | Support uses X | Our help desk is X | X does the tickets"
SAID_OF_IT = (  # by the next sentence
    """
    It is not part of this | That one stays out | Please leave it alone | Leave that out | No need to connect it |
    We do not want it connected | It is out of scope | That is out of scope | It stays out | It is not to be connected |
    It does not need connecting | It is not included | It is not in scope | This is not part of the project | Not part of this |
    Not in scope | Out of scope | Not your concern | It has nothing to do with this | Nothing is to be done there |
    It is to be ignored | You can ignore that | Ignore it | It need not be linked | That need not be linked | It is excluded |
    That comes later | It comes in phase two | Not now | No interface is needed there | We do not need it here |
    It is not affected | That system is not concerned | Keep it out | We keep it out of this | Keep that separate | It stays separate |
    This is for another day
    """
)


@pytest.mark.parametrize("named", phrasings(NAMED))
def test_the_next_sentence_says_of_it_that_it_stays_out(named: str) -> None:
    told = {one: systems(beside(f"{named.replace('X', 'Zendesk')}. {one}")) for one in phrasings(SAID_OF_IT)}
    assert [one for one, names in told.items() if names != {"HubSpot", "NetSuite"}] == []


IN_TWO_LANGUAGES = """\
Client / Kunde: Velder Pumpen
CRM-System / CRM system: HubSpot
ERP-System / ERP system: Sage 100
Ausgeschlossene Systeme / Excluded systems: Zendesk
Aufträge pro Monat / Orders per month: 400 Aufträge / orders
Budgetrahmen / Budget: EUR 40.000 / EUR 40,000
Freigabe / Approver: Petra Vogt, CFO
"""


def test_a_form_in_two_languages_is_read_once_and_as_it_means() -> None:
    assert systems(IN_TWO_LANGUAGES) == {"HubSpot", "Sage 100"}
    assert len(values(IN_TWO_LANGUAGES, "volumes")) == 1
    assert len(values(IN_TWO_LANGUAGES, "budget")) == 1


@pytest.mark.parametrize(
    "called", ["Section {} - {}", "Part {}: {}", "Clause {}. {}", "Chapter {} {}", "Abschnitt {}: {}", "{}. {}"]
)
def test_what_stands_in_a_section_that_is_not_required_is_no_fact(called: str) -> None:
    sections = [("Systems in use", "HubSpot is our CRM.\nSage X3 is our ERP."), ("Not required", "Jira\nZendesk")]
    text = "\n\n".join(f"{called.format(number, title)}\n{body}" for number, (title, body) in enumerate(sections, 1))
    assert systems(text) == {"HubSpot", "Sage X3"}


@pytest.mark.parametrize(
    "typed", ["dont connect Jira", "we dont use Jira any more", "Jira isnt in scope", "Jira wont be connected"]
)
def test_words_without_their_apostrophes_say_the_same(typed: str) -> None:
    assert systems(f"We use HubSpot as our CRM and Sage X3 as our ERP. {typed}.") == {"HubSpot", "Sage X3"}


def test_who_is_copied_below_a_signature_has_no_role() -> None:
    text = "HubSpot is our CRM and Sage X3 our ERP.\n\nRegards\nAnn Lee\nHead of Operations\n\nCc: Bo Kim, CFO\n"
    assert not any("Bo Kim" in value for value in values(text, "approvers"))


def test_a_house_of_advisers_is_nobody() -> None:
    text = "HubSpot is our CRM and Sage X3 our ERP. Our lawyers are Aldous Legal LLP. Finance approver: Kim Tan."
    assert "Aldous" not in " ".join(fact.value for fact in read(text).facts)


@pytest.mark.parametrize(
    ("said", "fact"),
    [
        ("6k tops (pounds), needs to be on by 26 February 2027.", ("budget", "GBP 6000")),
        ("6k tops (pounds), needs to be on by 26 February 2027.", ("go_live", "2027-02-26")),
        ("At most 12,000 (euros).", ("budget", "EUR 12000")),
    ],
)
def test_sums_and_days_as_they_are_typed_on_a_phone(said: str, fact: tuple[str, str]) -> None:
    assert fact in {(found.key, found.value) for found in read(f"We use Nutshell and Xero. {said}").facts}


@pytest.mark.parametrize(
    "said",
    [
        "If the name is spelt different in the two its Nutshell thats right.",
        "Where the two disagree, the tax code in Xero is the good one.",
    ],
)
def test_which_is_right_where_two_differ_is_the_authority(said: str) -> None:
    keys = {fact.key for fact in read(f"We use Nutshell and Xero. {said}").facts}
    assert "authority" in keys
    assert "exceptions_known" not in keys
