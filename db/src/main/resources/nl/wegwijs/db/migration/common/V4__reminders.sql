-- A reminder has a last day on which it is of use, and a colleague may pause all reminders of a person.

alter table reminder add column last_day text not null default '9999-12-31';

-- Who asks something is answered before all that we say of our own accord.
alter table outbox add column priority integer not null default 0;

drop index outbox_due;
create index outbox_due on outbox (channel, priority, due_at, id) where state = 'due';

create table reminder_pause (
  newcomer_id bigint primary key references newcomer (id),
  paused_by bigint not null references staff (id),
  why text not null,
  paused_at bigint not null
);

-- The rules of the individuele inkomenstoeslag, one row for each version of a gemeente; two people sign.
create table iit_parameters (
  id ${id},
  gemeente text not null,
  valid_from text not null,
  body text not null,
  drafted_by bigint not null references staff (id),
  drafted_at bigint not null,
  first_signed_by bigint references staff (id),
  first_signed_at bigint,
  second_signed_by bigint references staff (id),
  second_signed_at bigint
);

create index iit_parameters_gemeente on iit_parameters (gemeente, valid_from);
