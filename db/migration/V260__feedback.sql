-- Complaints, proposals and thanks with their answers, a survey without names, and what is kept from whom.
create table seclusion (
  id bigint not null auto_increment primary key,
  version bigint not null default 0,
  subject varchar(40) not null,
  subject_id bigint not null,
  account_id bigint not null,
  cause varchar(16) not null,
  since datetime(6) not null,
  foreign key (account_id) references account (id),
  unique key seclusion_once (account_id, subject, subject_id),
  key seclusion_subject (subject, subject_id)
);

create table feedback (
  id bigint not null auto_increment primary key,
  version bigint not null default 0,
  kind varchar(16) not null,
  channel varchar(8) not null,
  language char(2) not null,
  site_id bigint,
  words varchar(4000) not null,
  about varchar(200),
  about_lead boolean not null default false,
  danger boolean not null default false,
  way varchar(8) not null,
  contact varchar(160),
  receipt_mark char(64) not null,
  person_id bigint,
  status varchar(12) not null,
  received_at datetime(6) not null,
  due_on date not null,
  handler_id bigint,
  answer varchar(4000),
  answered_at datetime(6),
  why varchar(1000),
  foreign key (site_id) references site (id),
  foreign key (person_id) references person (id),
  foreign key (handler_id) references account (id),
  unique key feedback_receipt (receipt_mark),
  key feedback_open (status, due_on),
  constraint feedback_contact check ((way = 'NONE') = (contact is null))
);

-- Only the month: in a small office the day would say who it was.
create table survey_answer (
  id bigint not null auto_increment primary key,
  version bigint not null default 0,
  site_id bigint not null,
  given_month date not null,
  respect varchar(12),
  understood varchar(12),
  useful varchar(12),
  safe varchar(12),
  recommend varchar(12),
  foreign key (site_id) references site (id),
  key survey_answer_month (given_month)
);

create table survey_line (
  id uuid not null primary key,
  site_id bigint not null,
  given_month date not null,
  words varchar(300) not null,
  foreign key (site_id) references site (id),
  key survey_line_month (given_month)
);

-- The organisation's own rule, kept and changed like the deadlines the law sets.
insert into normative_kind (code, zone, unit, topic, title_es, title_en, title_fr, title_pt, title_ht) values
  ('DEADLINE_FEEDBACK_ANSWER', 'ALL', 'WORKING_DAYS', 'DEADLINES', 'Plazo de la organización para responder quejas y sugerencias', 'Time the organisation gives itself to answer complaints and suggestions', 'Délai que l''organisation se donne pour répondre aux plaintes et suggestions', 'Prazo da organização para responder queixas e sugestões', 'Delè òganizasyon an bay tèt li pou reponn plent ak sijesyon');
insert into normative_value (code, zone, amount, valid_from, legal_basis, source) values
  ('DEADLINE_FEEDBACK_ANSWER', 'ALL', 10, '2020-01-01', 'Decisión de la organización', 'Regla propia, no de una autoridad');
