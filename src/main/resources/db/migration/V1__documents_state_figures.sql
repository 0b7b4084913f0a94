-- Runs on H2 and on PostgreSQL.

create table topics (
    code    varchar(80) primary key,
    ordinal integer not null,
    name_zh varchar(200) not null,
    name_en varchar(200) not null
);

create table families (
    code    varchar(80) primary key,
    ordinal integer not null,
    name_zh varchar(200) not null,
    name_en varchar(200) not null
);

create table areas (
    code    varchar(20) primary key,
    ordinal integer not null,
    name_zh varchar(200) not null,
    name_en varchar(200) not null
);

create table indicators (
    code          varchar(80) primary key,
    ordinal       integer not null,
    name_zh       varchar(200) not null,
    name_en       varchar(200) not null,
    short_zh      varchar(200) not null,
    short_en      varchar(200) not null,
    family        varchar(80) not null references families (code),
    topic         varchar(80) not null references topics (code),
    unit          varchar(80) not null,
    polarity      varchar(10) not null check (polarity in ('higher', 'lower', 'neutral')),
    definition_zh text not null,
    definition_en text not null
);

create table documents (
    id             varchar(80) primary key,
    file_name      varchar(200) not null,
    title          text not null,
    speaker        text not null,
    role           text not null,
    occasion       text not null,
    given_on       date not null,
    published_at   timestamp not null,
    publisher      text not null,
    via            text not null,
    language       varchar(35) not null,
    area           varchar(20) not null references areas (code),
    default_period varchar(20) not null,
    sha256         varchar(64) not null,
    version        varchar(64) not null,
    verbatim       text not null
);

create table figures (
    document  varchar(80) not null references documents (id) on delete cascade,
    id        varchar(80) not null,
    starts_at integer not null check (starts_at >= 0),
    ends_at   integer not null,
    quote     varchar(200) not null,
    cue       varchar(200) not null,
    indicator varchar(80) not null references indicators (code),
    measure   varchar(20) not null,
    area      varchar(20) not null references areas (code),
    period    varchar(20) not null,
    -- The exact decimal as stated: text, since a numeric column would not keep that 9 is not 9.0.
    amount    varchar(60) not null,
    unit      varchar(80) not null,
    about     varchar(80),
    benchmark varchar(120),
    primary key (document, id),
    check (ends_at > starts_at),
    check ((about is null) = (benchmark is null))
);

create table claims (
    document  varchar(80) not null references documents (id) on delete cascade,
    id        varchar(80) not null,
    ordinal   integer not null,
    starts_at integer not null check (starts_at >= 0),
    ends_at   integer not null,
    quote     text not null,
    indicator varchar(80) not null references indicators (code),
    relation  varchar(20) not null,
    benchmark varchar(120),
    primary key (document, id),
    check (ends_at > starts_at)
);

create table set_aside (
    document  varchar(80) not null references documents (id) on delete cascade,
    starts_at integer not null check (starts_at >= 0),
    ends_at   integer not null,
    quote     varchar(200) not null,
    reason    varchar(20) not null,
    primary key (document, starts_at),
    check (ends_at > starts_at)
);

create table translations (
    document    varchar(80) not null references documents (id) on delete cascade,
    starts_at   integer not null check (starts_at >= 0),
    language    varchar(35) not null,
    translation text not null,
    primary key (document, starts_at, language)
);

-- What was taken in last: the hash of the whole package, so that the same package twice changes nothing.
create table intakes (
    id       integer primary key check (id = 1),
    package  varchar(64) not null,
    taken_at timestamp with time zone not null
);
