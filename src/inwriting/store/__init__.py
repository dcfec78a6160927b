"""The record: ledger, tables, queue. One writer, `store.record`."""
