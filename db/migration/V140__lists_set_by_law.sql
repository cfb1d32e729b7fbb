-- Lists set by law are kept like amounts: entered by one, verified by another, dated. Holidays, zones, what a condition of stay
-- says about work and which documents show it leave their own tables; deadlines, fines and retention join the amounts.

alter table normative_value
  modify amount decimal(12,2) null,
  add column items varchar(2000) after amount,
  add constraint normative_value_content check ((amount is null) <> (items is null));

alter table normative_kind add column topic varchar(16) not null default 'WORK' after unit;

insert into normative_kind (code, zone, unit, title_es, title_en, title_fr, title_pt, title_ht) values
  ('HOLIDAYS', 'ALL', 'HOLIDAYS', 'Días de descanso obligatorio del año', 'Public holidays of the year', 'Jours fériés de l''année', 'Feriados do ano', 'Jou konje ofisyèl nan ane a'),
  ('WAGE_ZONE', 'ZLFN', 'MUNICIPALITIES', 'Municipios de la Zona Libre de la Frontera Norte', 'Municipalities of the northern border free zone', 'Communes de la zone libre de la frontière nord', 'Municípios da zona livre da fronteira norte', 'Minisipalite nan zòn lib fwontyè nò a'),
  ('DEADLINE_REGULARISATION_OVERSTAY', 'ALL', 'DAYS', 'Plazo para regularizarse después de vencer el documento', 'Time to regularise after the document has expired', 'Délai pour régulariser après l''expiration du document', 'Prazo para se regularizar após o vencimento do documento', 'Delè pou regilarize apre dokiman an ekspire'),
  ('DEADLINE_ASYLUM_CLAIM', 'ALL', 'WORKING_DAYS', 'Plazo para pedir refugio desde la entrada', 'Time to ask for asylum after entry', 'Délai pour demander l''asile après l''entrée', 'Prazo para pedir refúgio a partir da entrada', 'Delè pou mande azil apre ou antre'),
  ('DEADLINE_ASYLUM_DECISION', 'ALL', 'WORKING_DAYS', 'Plazo de la COMAR para resolver, ampliable una vez', 'Time COMAR has to decide, can be extended once', 'Délai de la COMAR pour décider, prolongeable une fois', 'Prazo da COMAR para decidir, prorrogável uma vez', 'Delè COMAR genyen pou deside, li ka pwolonje yon fwa'),
  ('DEADLINE_ADDRESS_NOTICE', 'ALL', 'DAYS', 'Plazo de residentes para avisar al INM de un cambio de domicilio o trabajo', 'Time residents have to tell the INM of a new address or job', 'Délai des résidents pour signaler à l''INM un changement d''adresse ou de travail', 'Prazo de residentes para avisar o INM de mudança de endereço ou trabalho', 'Delè rezidan yo pou fè INM konnen yo chanje adrès oswa travay'),
  ('DEADLINE_REGULARISATION_DECISION', 'ALL', 'DAYS', 'Plazo del INM para resolver una regularización', 'Time the INM has to decide on a regularisation', 'Délai de l''INM pour décider d''une régularisation', 'Prazo do INM para decidir uma regularização', 'Delè INM genyen pou deside sou yon regilarizasyon'),
  ('DEADLINE_ARCO_ANSWER', 'ALL', 'WORKING_DAYS', 'Plazo para responder una solicitud ARCO', 'Time to answer a request about one''s data (ARCO)', 'Délai pour répondre à une demande sur ses données (ARCO)', 'Prazo para responder a um pedido sobre dados (ARCO)', 'Delè pou reponn yon demann sou done moun (ARCO)'),
  ('DEADLINE_ARCO_FULFIL', 'ALL', 'WORKING_DAYS', 'Plazo para cumplir una solicitud ARCO aceptada', 'Time to carry out an accepted ARCO request', 'Délai pour exécuter une demande ARCO acceptée', 'Prazo para cumprir um pedido ARCO aceito', 'Delè pou fè sa yon demann ARCO yo aksepte mande'),
  ('DEADLINE_IMSS_REGISTRATION', 'ALL', 'WORKING_DAYS', 'Plazo de la persona empleadora para dar de alta en el IMSS', 'Time an employer has to register a worker with IMSS', 'Délai de l''employeur pour inscrire à l''IMSS', 'Prazo do empregador para registrar no IMSS', 'Delè patwon an pou enskri moun nan IMSS'),
  ('DEADLINE_CIE_UPDATE', 'ALL', 'DAYS', 'Plazo para actualizar la constancia de empleador (CIE)', 'Time to update the employer registration (CIE)', 'Délai pour mettre à jour l''inscription de l''employeur (CIE)', 'Prazo para atualizar o registro de empregador (CIE)', 'Delè pou mete enskripsyon patwon an (CIE) ajou'),
  ('CURP_TEMPORARY_LIFE', 'ALL', 'DAYS', 'Vigencia de la CURP temporal, prorrogable una vez', 'Life of a temporary CURP, can be extended once', 'Validité de la CURP temporaire, prolongeable une fois', 'Validade da CURP temporária, prorrogável uma vez', 'Konbyen tan CURP tanporè a bon, li ka pwolonje yon fwa'),
  ('STAY_MAXIMUM', 'VSP', 'DAYS', 'Estancia máxima: visitante sin permiso para trabajar', 'Longest stay: visitor without permission to work', 'Séjour maximal : visiteur sans autorisation de travail', 'Estada máxima: visitante sem permissão para trabalhar', 'Pi long sejou: vizitè san pèmisyon travay'),
  ('STAY_MAXIMUM', 'VCP', 'DAYS', 'Estancia máxima: visitante con permiso para trabajar', 'Longest stay: visitor with permission to work', 'Séjour maximal : visiteur avec autorisation de travail', 'Estada máxima: visitante com permissão para trabalhar', 'Pi long sejou: vizitè ak pèmisyon travay'),
  ('STAY_MAXIMUM', 'VR', 'DAYS', 'Estancia máxima por entrada: visitante regional', 'Longest stay for each entry: regional visitor', 'Séjour maximal par entrée : visiteur régional', 'Estada máxima por entrada: visitante regional', 'Pi long sejou chak antre: vizitè rejyonal'),
  ('FINE_FAMILY_MIN', 'ALL', 'UMAS', 'Multa al regularizarse por familia, mínima', 'Fine when regularising by family, lowest', 'Amende pour régularisation familiale, minimum', 'Multa ao regularizar por família, mínima', 'Amann lè ou regilarize pa fanmi, pi piti'),
  ('FINE_FAMILY_MAX', 'ALL', 'UMAS', 'Multa al regularizarse por familia, máxima', 'Fine when regularising by family, highest', 'Amende pour régularisation familiale, maximum', 'Multa ao regularizar por família, máxima', 'Amann lè ou regilarize pa fanmi, pi gwo'),
  ('FINE_OVERSTAY_MIN', 'ALL', 'UMAS', 'Multa al regularizarse por documento vencido, mínima', 'Fine when regularising an expired document, lowest', 'Amende pour document expiré, minimum', 'Multa por documento vencido, mínima', 'Amann pou dokiman ki ekspire, pi piti'),
  ('FINE_OVERSTAY_MAX', 'ALL', 'UMAS', 'Multa al regularizarse por documento vencido, máxima', 'Fine when regularising an expired document, highest', 'Amende pour document expiré, maximum', 'Multa por documento vencido, máxima', 'Amann pou dokiman ki ekspire, pi gwo'),
  ('OVERTIME_DAILY_HOURS', 'ALL', 'HOURS', 'Horas extra por día, como máximo', 'Most overtime in a day', 'Heures supplémentaires par jour, au plus', 'Máximo de horas extras por dia', 'Maksimòm èdtan siplemantè pa jou'),
  ('DAILY_HOURS', 'DAY', 'HOURS', 'Jornada diurna, como máximo', 'Longest day shift', 'Journée de travail de jour, au plus', 'Jornada diurna máxima', 'Pi long jounen travay lajounen'),
  ('DAILY_HOURS', 'NIGHT', 'HOURS', 'Jornada nocturna, como máximo', 'Longest night shift', 'Journée de travail de nuit, au plus', 'Jornada noturna máxima', 'Pi long jounen travay lannwit'),
  ('DAILY_HOURS', 'MIXED', 'HOURS', 'Jornada mixta, como máximo', 'Longest mixed shift', 'Journée de travail mixte, au plus', 'Jornada mista máxima', 'Pi long jounen travay melanje'),
  ('FOREIGN_WORKERS_MAX', 'ALL', 'PERCENT', 'Personas trabajadoras extranjeras por empresa, como máximo', 'Most foreign workers in a company', 'Travailleurs étrangers par entreprise, au plus', 'Máximo de trabalhadores estrangeiros por empresa', 'Maksimòm travayè etranje nan yon antrepriz'),
  ('BORDER_WORKER_MINIMUM_AGE', 'ALL', 'YEARS', 'Edad mínima de visitante trabajador fronterizo', 'Minimum age of a border worker visitor', 'Âge minimum du visiteur travailleur frontalier', 'Idade mínima de visitante trabalhador fronteiriço', 'Laj minimòm vizitè travayè fwontyè'),
  ('FEE_VRH', 'ALL', 'PESOS', 'Derechos: visitante por razones humanitarias', 'Fee: visitor for humanitarian reasons', 'Droits : visiteur pour raisons humanitaires', 'Taxa: visitante por razões humanitárias', 'Frè: vizitè pou rezon imanitè'),
  ('FEE_REGULARISATION', 'ALL', 'PESOS', 'Derechos: recepción y estudio de la regularización', 'Fee: receiving and studying a regularisation', 'Droits : réception et étude de la régularisation', 'Taxa: recebimento e análise da regularização', 'Frè: resevwa ak etidye regilarizasyon'),
  ('FEE_VTF', 'ALL', 'PESOS', 'Derechos: visitante trabajador fronterizo', 'Fee: border worker visitor', 'Droits : visiteur travailleur frontalier', 'Taxa: visitante trabalhador fronteiriço', 'Frè: vizitè travayè fwontyè'),
  ('FEE_CHANGE', 'ALL', 'PESOS', 'Derechos: cambio de condición de estancia', 'Fee: change of condition of stay', 'Droits : changement de condition de séjour', 'Taxa: mudança de condição de estada', 'Frè: chanjman kondisyon sejou'),
  ('RETENTION', 'CONTRACT_BREACH', 'MONTHS', 'Conservación de datos sobre incumplimiento de contrato', 'Keeping data about a breach of contract', 'Conservation des données sur un manquement au contrat', 'Conservação de dados sobre descumprimento de contrato', 'Konsèvasyon done sou kontra ki pa respekte'),
  ('RETENTION', 'CLOSED_FILE', 'YEARS', 'Conservación de un expediente cerrado', 'Keeping a closed file', 'Conservation d''un dossier clos', 'Conservação de um processo encerrado', 'Konsèvasyon yon dosye fèmen');

insert into normative_kind (code, zone, unit, title_es, title_en, title_fr, title_pt, title_ht)
select 'STAY_RULE', code, 'STAY_RULE', concat('Trabajo con la condición: ', title_es), concat('Work with the condition: ', title_en),
  concat('Travail avec la condition : ', title_fr), concat('Trabalho com a condição: ', title_pt), concat('Travay ak kondisyon: ', title_ht)
from condition_of_stay;

insert into normative_kind (code, zone, unit, title_es, title_en, title_fr, title_pt, title_ht)
select 'STAY_DOCUMENTS', code, 'DOCUMENTS', concat('Documentos de la condición: ', title_es), concat('Documents of the condition: ', title_en),
  concat('Documents de la condition : ', title_fr), concat('Documentos da condição: ', title_pt), concat('Dokiman pou kondisyon: ', title_ht)
from condition_of_stay where code <> 'NS';

-- The marks of StayRule.
insert into normative_value (code, zone, items, valid_from, valid_to, legal_basis, source, status)
select 'STAY_RULE', code,
  concat_ws(',', concat('WORK:', work), concat('PERMIT:', work_with_permit),
    case when states = '*' then 'STATE_OF_DOCUMENT' else concat('STATE:', replace(states, ',', ',STATE:')) end,
    concat('REASON:', reason), case when needs_expiry then 'EXPIRY' end),
  valid_from, valid_to, legal_basis, source, case when verified then 'VERIFIED' else 'TO_VERIFY' end
from condition_of_stay;

insert into normative_value (code, zone, items, valid_from, valid_to, legal_basis, source)
select 'HOLIDAYS', 'ALL', group_concat(held_on order by held_on separator ','), makedate(year(held_on), 1),
  date(concat(year(held_on), '-12-31')), 'LFT art. 74', 'LFT, texto vigente'
from holiday group by year(held_on);

insert into normative_value (code, zone, amount, items, valid_from, valid_to, legal_basis, source, note) values
  ('DEADLINE_REGULARISATION_OVERSTAY', 'ALL', 60, null, '2011-05-26', null, 'LMigr art. 134 I', 'DOF, Ley de Migración, texto vigente al 2026-01-15', null),
  ('DEADLINE_ASYLUM_CLAIM', 'ALL', 30, null, '2011-01-28', null, 'Ley sobre Refugiados, Protección Complementaria y Asilo Político art. 18', 'DOF 2011-01-27', 'Una solicitud tardía puede justificarse.'),
  ('DEADLINE_ASYLUM_DECISION', 'ALL', 45, null, '2011-01-28', null, 'Ley sobre Refugiados art. 24', 'DOF 2011-01-27', 'En la práctica tarda más.'),
  ('DEADLINE_ADDRESS_NOTICE', 'ALL', 90, null, '2011-05-26', null, 'LMigr art. 63; sanción art. 158', 'DOF, Ley de Migración, texto vigente al 2026-01-15', null),
  ('DEADLINE_REGULARISATION_DECISION', 'ALL', 30, null, '2011-05-26', null, 'LMigr arts. 132-136', 'DOF, Ley de Migración, texto vigente al 2026-01-15', null),
  ('DEADLINE_ARCO_ANSWER', 'ALL', 20, null, '2025-03-21', null, 'LFPDPPP art. 31', 'DOF 2025-03-20', 'Ampliable una vez por igual plazo.'),
  ('DEADLINE_ARCO_FULFIL', 'ALL', 15, null, '2025-03-21', null, 'LFPDPPP art. 31', 'DOF 2025-03-20', 'Ampliable una vez por igual plazo.'),
  ('DEADLINE_IMSS_REGISTRATION', 'ALL', 5, null, '1997-07-01', null, 'Ley del Seguro Social art. 15', 'DOF, LSS', null),
  ('DEADLINE_CIE_UPDATE', 'ALL', 30, null, '2012-11-09', null, 'Lineamientos de trámites migratorios, constancia de inscripción del empleador', 'Página del trámite ante el INM', null),
  ('CURP_TEMPORARY_LIFE', 'ALL', 180, null, '2021-10-19', null, 'Instructivo normativo para la asignación de la CURP', 'DOF 2021-10-18', null),
  ('STAY_MAXIMUM', 'VSP', 180, null, '2011-05-26', null, 'LMigr art. 52 I', 'DOF, Ley de Migración, texto vigente al 2026-01-15', 'La autoridad de ingreso puede dar menos días.'),
  ('STAY_MAXIMUM', 'VCP', 180, null, '2011-05-26', null, 'LMigr art. 52 II', 'DOF, Ley de Migración, texto vigente al 2026-01-15', null),
  ('STAY_MAXIMUM', 'VR', 7, null, '2017-05-20', null, 'LMigr art. 52 III', 'DOF 2017-05-19', 'El Reglamento todavía dice 3 días.'),
  ('FINE_FAMILY_MIN', 'ALL', 20, null, '2011-05-26', null, 'LMigr art. 145', 'DOF, Ley de Migración, texto vigente al 2026-01-15', 'Se paga en UMA; el texto habla de días de salario: confirme con el INM.'),
  ('FINE_FAMILY_MAX', 'ALL', 40, null, '2011-05-26', null, 'LMigr art. 145', 'DOF, Ley de Migración, texto vigente al 2026-01-15', 'Se paga en UMA; el texto habla de días de salario: confirme con el INM.'),
  ('FINE_OVERSTAY_MIN', 'ALL', 20, null, '2011-05-26', null, 'LMigr art. 146', 'DOF, Ley de Migración, texto vigente al 2026-01-15', 'Se paga en UMA; el texto habla de días de salario: confirme con el INM.'),
  ('FINE_OVERSTAY_MAX', 'ALL', 100, null, '2011-05-26', null, 'LMigr art. 146', 'DOF, Ley de Migración, texto vigente al 2026-01-15', 'Se paga en UMA; el texto habla de días de salario: confirme con el INM.'),
  ('OVERTIME_DAILY_HOURS', 'ALL', 4, null, '2026-03-03', null, 'CPEUM art. 123 A XI', 'DOF 2026-03-03', 'Nunca para menores de 18 años.'),
  ('DAILY_HOURS', 'DAY', 8, null, '1970-05-01', null, 'LFT arts. 60 y 61', 'LFT', 'Falta la reforma de la LFT que reparta la semana de 2027.'),
  ('DAILY_HOURS', 'NIGHT', 7, null, '1970-05-01', null, 'LFT arts. 60 y 61', 'LFT', 'Falta la reforma de la LFT que reparta la semana de 2027.'),
  ('DAILY_HOURS', 'MIXED', 7.5, null, '1970-05-01', null, 'LFT arts. 60 y 61', 'LFT', 'Falta la reforma de la LFT que reparta la semana de 2027.'),
  ('FOREIGN_WORKERS_MAX', 'ALL', 10, null, '1970-05-01', null, 'LFT art. 7', 'LFT', 'Quien se naturalizó cuenta como mexicano. Informativo: no excluye a nadie.'),
  ('BORDER_WORKER_MINIMUM_AGE', 'ALL', 16, null, '2012-11-09', null, 'Reglamento de la LMigr; Lineamientos', 'DOF 2012-09-28 y 2012-11-08', null),
  ('FEE_VRH', 'ALL', 0, null, '2026-01-01', '2026-12-31', 'LFD arts. 8 ss.', 'Lista del INM publicada en prensa, 2026-01', 'Sin costo.'),
  ('FEE_REGULARISATION', 'ALL', 1702, null, '2025-01-01', '2025-12-31', 'LFD arts. 8 ss.', 'Despacho de asesoría, 2025', 'El monto de 2026 no se encontró: búsquelo antes de informar.'),
  ('RETENTION', 'CONTRACT_BREACH', 72, null, '2025-03-21', null, 'LFPDPPP art. 10', 'DOF 2025-03-20', null),
  ('FEE_RT_1', 'ALL', 4271, null, '2020-01-01', '2020-12-31', 'LFD arts. 8 ss.', 'Prensa, 2020', null),
  ('FEE_RP', 'ALL', 5206, null, '2020-01-01', '2020-12-31', 'LFD arts. 8 ss.', 'Prensa, 2020', null),
  ('FEE_RT_1', 'ALL', 4148, null, '2019-01-01', '2019-12-31', 'LFD arts. 8 ss.', 'Prensa, 2019', null),
  ('FEE_RP', 'ALL', 5056, null, '2019-01-01', '2019-12-31', 'LFD arts. 8 ss.', 'Prensa, 2019', null),
  ('FEE_RT_1', 'ALL', 3961, null, '2018-01-01', '2018-12-31', 'LFD arts. 8 ss.', 'Prensa, 2018', null),
  ('FEE_RP', 'ALL', 4828, null, '2018-01-01', '2018-12-31', 'LFD arts. 8 ss.', 'Prensa, 2018', null);

-- The rest of the zone, with INEGI's codes; places by their seats.
insert into municipality (code, state_code, name, latitude, longitude, zlfn) values
  ('26004', '26', 'Altar', 30.7136, -111.8353, true),
  ('26017', '26', 'Caborca', 30.7170, -112.1590, true),
  ('26019', '26', 'Cananea', 30.9817, -110.3006, true),
  ('26070', '26', 'General Plutarco Elías Calles', 31.8614, -112.8544, true),
  ('26039', '26', 'Naco', 31.3270, -109.9480, true),
  ('26048', '26', 'Puerto Peñasco', 31.3172, -113.5370, true),
  ('26059', '26', 'Santa Cruz', 31.2333, -110.5942, true),
  ('26060', '26', 'Sáric', 31.1217, -111.3770, true),
  ('08005', '08', 'Ascensión', 31.0925, -107.9964, true),
  ('08015', '08', 'Coyame del Sotol', 29.4592, -105.0958, true),
  ('08028', '08', 'Guadalupe', 31.3897, -106.0994, true),
  ('08035', '08', 'Janos', 30.8894, -108.1931, true),
  ('08042', '08', 'Manuel Benavides', 29.1061, -103.9083, true),
  ('08053', '08', 'Praxedis G. Guerrero', 31.3675, -106.0131, true),
  ('05012', '05', 'Guerrero', 28.3083, -100.3769, true),
  ('05013', '05', 'Hidalgo', 27.7889, -99.8742, true),
  ('05014', '05', 'Jiménez', 29.0689, -100.6756, true),
  ('05022', '05', 'Nava', 28.4219, -100.7672, true),
  ('05023', '05', 'Ocampo', 27.3136, -102.3969, true),
  ('05038', '05', 'Zaragoza', 28.4828, -100.9192, true),
  ('19005', '19', 'Anáhuac', 27.2428, -100.1350, true),
  ('28007', '28', 'Camargo', 26.3136, -98.8347, true),
  ('28014', '28', 'Guerrero', 26.5667, -99.2244, true),
  ('28015', '28', 'Gustavo Díaz Ordaz', 26.2311, -98.5981, true),
  ('28024', '28', 'Mier', 26.4297, -99.1481, true),
  ('28025', '28', 'Miguel Alemán', 26.4008, -99.0267, true),
  ('28033', '28', 'Río Bravo', 25.9881, -98.0897, true),
  ('28040', '28', 'Valle Hermoso', 25.6731, -97.8142, true),
  ('02006', '02', 'San Quintín', 30.5606, -115.9394, true),
  ('02007', '02', 'San Felipe', 31.0272, -114.8353, true);

insert into normative_value (code, zone, items, valid_from, legal_basis, source, note)
select 'WAGE_ZONE', 'ZLFN', group_concat(code order by code separator ','), '2019-01-01', 'Decreto de estímulos fiscales región fronteriza norte; resoluciones de la CONASAMI', 'DOF 2018-12-31; listas publicadas', 'San Quintín y San Felipe se separaron de Ensenada y Mexicali: confirme su inclusión.'
from municipality where zlfn;

insert into normative_value (code, zone, items, valid_from, legal_basis, source)
select 'STAY_DOCUMENTS', c.code, d.items, c.valid_from, c.legal_basis, c.source
from condition_of_stay c join (
  select 'VSP' as code, 'ENTRY_FORM,PASSPORT_STAMP' as items
  union all select 'VCP' as code, 'ENTRY_FORM,VISITOR_CARD' as items
  union all select 'VR' as code, 'VISITOR_CARD' as items
  union all select 'VTF' as code, 'VISITOR_CARD' as items
  union all select 'VRH' as code, 'VISITOR_CARD' as items
  union all select 'VA' as code, 'VISITOR_CARD' as items
  union all select 'RT' as code, 'RESIDENT_CARD' as items
  union all select 'RTE' as code, 'RESIDENT_CARD' as items
  union all select 'RP' as code, 'RESIDENT_CARD' as items
  union all select 'SOL_CONST' as code, 'ASYLUM_CERTIFICATE' as items
  union all select 'REF' as code, 'RECOGNITION_LETTER' as items
  union all select 'PC' as code, 'RECOGNITION_LETTER' as items
  union all select 'ASILO' as code, 'RECOGNITION_LETTER' as items
  union all select 'APAT' as code, 'RECOGNITION_LETTER,AUTHORITY_LETTER' as items
  union all select 'REG_TRAMITE' as code, 'AUTHORITY_LETTER' as items
  union all select 'IRREG' as code, 'NONE' as items
  union all select 'NAT' as code, 'NATIONAL_DOCUMENT' as items
  union all select 'MEX' as code, 'NATIONAL_DOCUMENT' as items
) d on d.code = c.code;

-- Where it stands in the list of all.
update normative_kind set topic = case
  when code like 'FEE\\_%' then 'FEES'
  when code like 'FINE\\_%' or code = 'UMA' then 'FINES'
  when code like 'DEADLINE\\_%' or code in ('STAY_MAXIMUM', 'CURP_TEMPORARY_LIFE') then 'DEADLINES'
  when code like 'STAY\\_%' then 'STAY'
  when code = 'RETENTION' then 'RETENTION'
  else 'WORK' end;

alter table municipality drop column zlfn;
drop table holiday;
alter table condition_of_stay
  drop key condition_of_stay_from,
  drop column work, drop column work_with_permit, drop column states, drop column reason, drop column needs_expiry,
  drop column valid_from, drop column valid_to, drop column legal_basis, drop column source, drop column verified,
  add unique key condition_of_stay_code (code);
