create table visits (id int primary key, count bigint not null, saved timestamptz not null default now());
insert into visits (id, count) values (1, 0);
