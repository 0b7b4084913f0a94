-- Runs on H2 and on PostgreSQL, and again if a program was killed within it.
-- What a briefing shows is frozen once; a version holds its slides. A briefing of the first program has no row here: its
-- only version is the deck that every briefing begins with.

alter table briefings add column if not exists deleted_at timestamp with time zone;

create table if not exists briefing_versions (
    briefing     varchar(16) not null references briefings (id) on delete cascade,
    number       integer not null,
    made_at      timestamp with time zone not null,
    change       varchar(20) not null,
    place        integer not null,
    undo_to      integer,
    redo_to      integer,
    name         varchar(120) not null,
    content_hash varchar(64) not null,
    deck         text not null,
    primary key (briefing, number)
);

-- Whose list a briefing is on: a browser today, by the hash of what it was given; an account one day.
create table if not exists briefing_keepers (
    keeper   varchar(64) not null,
    briefing varchar(16) not null references briefings (id) on delete cascade,
    primary key (keeper, briefing)
);
