-- Runs on H2 and on PostgreSQL, and again if a program was killed within it. No reference to documents: a briefing outlives the data it was made from.

create table if not exists briefings (
    id               varchar(16) primary key,
    made_at          timestamp with time zone not null,
    document         varchar(80) not null,
    document_version varchar(64) not null,
    secret_hash      varchar(64) not null,
    content_hash     varchar(64) not null,
    content          text not null
);
