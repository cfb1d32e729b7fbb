-- Languages people arrive with that the first list lacked.
insert ignore into language (code, title_es, title_en, title_fr, title_pt, title_ht) values
  ('prs', 'dari', 'Dari', 'dari', 'dari', 'dari'),
  ('pus', 'pastún', 'Pashto', 'pachto', 'pachto', 'pachto'),
  ('fas', 'persa', 'Persian', 'persan', 'persa', 'pèsan');
