-- Values set by law or authority: entered by one person, verified by another, never overwritten.

create table normative_kind (
  code varchar(40) not null,
  zone varchar(16) not null,
  unit varchar(24) not null,
  title_es varchar(160) not null,
  title_en varchar(160) not null,
  title_fr varchar(160) not null,
  title_pt varchar(160) not null,
  title_ht varchar(160) not null,
  primary key (code, zone)
);

insert into normative_kind (code, zone, unit, title_es, title_en, title_fr, title_pt, title_ht) values
  ('MINIMUM_WAGE', 'GENERAL', 'PESOS_A_DAY', 'Salario mínimo general', 'General minimum wage', 'Salaire minimum général', 'Salário mínimo geral', 'Salè minimòm jeneral'),
  ('MINIMUM_WAGE', 'ZLFN', 'PESOS_A_DAY', 'Salario mínimo en la Zona Libre de la Frontera Norte', 'Minimum wage in the northern border free zone', 'Salaire minimum dans la zone libre de la frontière nord', 'Salário mínimo na zona livre da fronteira norte', 'Salè minimòm nan zòn lib fwontyè nò a'),
  ('WEEKLY_HOURS', 'ALL', 'HOURS', 'Horas de trabajo por semana, como máximo', 'Longest working week', 'Durée maximale de la semaine de travail', 'Máximo de horas de trabalho por semana', 'Maksimòm èdtan travay pa semèn'),
  ('OVERTIME_WEEKLY_HOURS', 'ALL', 'HOURS', 'Horas extra por semana, como máximo', 'Most overtime in a week', 'Heures supplémentaires par semaine, au plus', 'Máximo de horas extras por semana', 'Maksimòm èdtan siplemantè pa semèn'),
  ('WORK_MINIMUM_AGE', 'ALL', 'YEARS', 'Edad mínima para trabajar', 'Minimum age to work', 'Âge minimum pour travailler', 'Idade mínima para trabalhar', 'Laj minimòm pou travay'),
  ('UMA', 'ALL', 'PESOS_A_DAY', 'Unidad de Medida y Actualización (UMA), por día', 'Unit of measure for fines and limits (UMA), a day', 'Unité de mesure des amendes et plafonds (UMA), par jour', 'Unidade de medida para multas e limites (UMA), por dia', 'Inite mezi pou amann ak limit (UMA), pa jou'),
  ('FEE_VSP', 'ALL', 'PESOS', 'Derechos: visitante sin permiso para trabajar', 'Fee: visitor without permission to work', 'Droits : visiteur sans autorisation de travail', 'Taxa: visitante sem permissão para trabalhar', 'Frè: vizitè san pèmisyon travay'),
  ('FEE_WORK_PERMIT', 'ALL', 'PESOS', 'Derechos: permiso para trabajar', 'Fee: permission to work', 'Droits : autorisation de travail', 'Taxa: permissão para trabalhar', 'Frè: pèmisyon travay'),
  ('FEE_VA', 'ALL', 'PESOS', 'Derechos: visitante con fines de adopción', 'Fee: visitor for adoption', 'Droits : visiteur aux fins d''adoption', 'Taxa: visitante para adoção', 'Frè: vizitè pou adopsyon'),
  ('FEE_RT_1', 'ALL', 'PESOS', 'Derechos: residencia temporal de un año', 'Fee: temporary residence, one year', 'Droits : résidence temporaire, un an', 'Taxa: residência temporária de um ano', 'Frè: rezidans tanporè, yon ane'),
  ('FEE_RT_2', 'ALL', 'PESOS', 'Derechos: residencia temporal de dos años', 'Fee: temporary residence, two years', 'Droits : résidence temporaire, deux ans', 'Taxa: residência temporária de dois anos', 'Frè: rezidans tanporè, de ane'),
  ('FEE_RT_3', 'ALL', 'PESOS', 'Derechos: residencia temporal de tres años', 'Fee: temporary residence, three years', 'Droits : résidence temporaire, trois ans', 'Taxa: residência temporária de três anos', 'Frè: rezidans tanporè, twa ane'),
  ('FEE_RT_4', 'ALL', 'PESOS', 'Derechos: residencia temporal de cuatro años', 'Fee: temporary residence, four years', 'Droits : résidence temporaire, quatre ans', 'Taxa: residência temporária de quatro anos', 'Frè: rezidans tanporè, kat ane'),
  ('FEE_RP', 'ALL', 'PESOS', 'Derechos: residencia permanente', 'Fee: permanent residence', 'Droits : résidence permanente', 'Taxa: residência permanente', 'Frè: rezidans pèmanan'),
  ('FEE_REPLACEMENT', 'ALL', 'PESOS', 'Derechos: reposición del documento', 'Fee: replacement of a document', 'Droits : remplacement du document', 'Taxa: segunda via do documento', 'Frè: ranplasman dokiman');

alter table normative_value
  add column version bigint not null default 0 after id,
  add column status varchar(16) not null default 'TO_VERIFY',
  add column note varchar(400),
  add column entered_by bigint,
  add column entered_at datetime(6),
  add column decided_by bigint,
  add column decided_at datetime(6),
  add column why varchar(400),
  add foreign key (entered_by) references account (id),
  add foreign key (decided_by) references account (id),
  drop key normative_value_from,
  drop column verified,
  drop column unit,
  add key normative_value_kind (code, zone, valid_from);

insert into normative_value (code, zone, amount, valid_from, valid_to, legal_basis, source) values
  ('UMA', 'ALL', 117.31, '2026-02-01', '2027-01-31', 'CPEUM art. 26 B; Ley para Determinar el Valor de la UMA', 'INEGI; DOF 2026-01');
