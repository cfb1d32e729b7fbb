-- Demonstration data: the organisation's head, opening hours and one closure. All invented.
update installation set domicile = 'Avenida de las Ceibas 12, Centro, 30700 Tapachula, Chiapas (domicilio inventado)',
  phone = '+52 962 555 0100', email = 'hola@casaceiba.example', website = 'https://casaceiba.example';

update site set email = 'tapachula@casaceiba.example',
  services = 'Primera atención y orientación, talleres de búsqueda de empleo, español inicial, acompañamiento psicosocial' where id = 1;
update site set email = 'tijuana@casaceiba.example',
  services = 'Primera atención y orientación, bolsa de trabajo, asesoría legal los jueves' where id = 2;

insert into site_language (site_id, language) values (1, 'spa'), (1, 'hat'), (1, 'fra'), (1, 'mam'), (2, 'spa'), (2, 'eng'), (2, 'hat');

insert into site_opening (site_id, weekday, opens, closes) values
(1, 1, '08:30', '14:00'), (1, 1, '15:00', '18:00'), (1, 2, '08:30', '14:00'), (1, 2, '15:00', '18:00'),
(1, 3, '08:30', '14:00'), (1, 3, '15:00', '18:00'), (1, 4, '08:30', '14:00'), (1, 4, '15:00', '18:00'), (1, 5, '08:30', '15:00'),
(2, 1, '09:00', '17:00'), (2, 2, '09:00', '17:00'), (2, 3, '09:00', '17:00'), (2, 4, '09:00', '17:00'), (2, 5, '09:00', '17:00'), (2, 6, '09:00', '13:00');

insert into closure (site_id, first_day, last_day, reason) values (null, @today + interval 40 day, @today + interval 47 day, 'Cierre de fin de año e inventario');

-- Ana goes to Tijuana for some days every month.
insert into account_site (account_id, site_id) select id, site_id from account where site_id is not null on duplicate key update site_id = values(site_id);
insert into account_site (account_id, site_id) values (2, 2);
