-- Readers say that a payment code cannot be scanned, and its owner is reminded before its last day.

alter table donation_code add column reports integer default 0 not null;
alter table donation_code add column reminded_for date;
