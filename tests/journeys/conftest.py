"""The mail servers that these journeys run against."""

from servers import dovecot_postfix as dovecot_postfix
from servers import servers as servers
from servers import servers_of_kind as servers_of_kind
