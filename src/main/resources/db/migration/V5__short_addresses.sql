-- Runs on H2 and on PostgreSQL, and again if a program was killed within it. What is stored here holds for a day.

create table if not exists short_addresses (
    code        varchar(8) primary key,
    briefing    varchar(16) not null unique,
    holds_until timestamp with time zone not null
);
