-- A user that was deleted stays as a row that says so: otherwise an update that comes late would make the user anew.
create table if not exists users (
    id varchar(255) primary key,
    name varchar(1000),
    email varchar(1000),
    updated_at timestamp with time zone not null,
    deleted boolean not null
);

-- What is to be handed on, and what was. The id is that of the message, so that one that comes again is not there twice.
create table if not exists outbox (
    id varchar(255) primary key,
    position bigint generated always as identity,
    type varchar(255) not null,
    user_id varchar(255) not null,
    body text not null,
    sent_at timestamp with time zone
);

create index if not exists outbox_unsent on outbox (sent_at, position);

-- One row: who has locked it hands on. One node at a time, or the events of a user would overtake each other.
create table if not exists outbox_turn (
    id integer primary key
);

insert into outbox_turn (id) values (1) on conflict do nothing;
