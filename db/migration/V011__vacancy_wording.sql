-- Why words that look as if they shut people out are needed for the work; a coordinator reads it before she publishes.
alter table vacancy add column wording_why varchar(1000) after schedule;
alter table vacancy_requirement add column version bigint not null default 0 after id;
