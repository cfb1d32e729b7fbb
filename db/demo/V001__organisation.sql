-- Demonstration data: the organisation, its sites and its accounts. Every person, employer, agency, address, number and event here is invented.
-- @today is the day it is loaded, @now that moment in UTC; dates count working days from them.

-- The name says that nothing here is real.
insert into installation (id, name, demonstration, created_at) values (1, 'Casa Ceiba, acompañamiento migrante (demostración)', true, @now)
  on duplicate key update name = values(name), demonstration = true;

insert into site (id, name, municipality_code, time_zone, address, phone) values
(1, 'Tapachula', '07089', 'America/Mexico_City', '6a Avenida Norte 34, Centro, Tapachula', '+52 962 555 0100'),
(2, 'Tijuana', '02004', 'America/Tijuana', 'Calle Tercera 815, Zona Centro, Tijuana', '+52 664 555 0100');

-- Employers: ten, one still to be verified, one without its registration at the migration authority.
insert into employer (id, name, rfc, sector, municipality_code, address, cie, contact_name, contact_phone, contact_email, verified_on, created_at) values
(1, 'Fonda La Ceiba', 'FCE180412AB1', 'Alimentos y bebidas', '07089', '4a Avenida Norte 118, Centro, Tapachula', 'YES', 'Gabriela Pérez Rincón', '+52 962 555 0101', 'gabriela.perez@demo.vinculo.example', @friday - interval 242 day, timestamp(@friday - interval 252 day, '17:00')),
(2, 'Hotel Brisas del Suchiate', 'HBS150930KL2', 'Hospedaje', '07089', 'Central Poniente 45, Tapachula', 'YES', 'Rodolfo Archila Sosa', '+52 962 555 0102', 'rodolfo.archila@demo.vinculo.example', @friday - interval 284 day, timestamp(@friday - interval 294 day, '17:00')),
(3, 'Agrícola El Mango de Oro', 'AMO110305QT3', 'Agricultura', '07089', 'Carretera a Puerto Madero km 12, Tapachula', 'YES', 'Silvestre Grajales Ruiz', '+52 962 555 0103', 'silvestre.grajales@demo.vinculo.example', @friday - interval 312 day, timestamp(@friday - interval 322 day, '17:00')),
(4, 'Constructora Soconusco Vivo', 'CSV130721RS4', 'Construcción', '07089', '17a Calle Oriente 9, Tapachula', 'YES', 'Patricia Lemus Toledo', '+52 962 555 0104', 'patricia.lemus@demo.vinculo.example', @friday - interval 200 day, timestamp(@friday - interval 210 day, '17:00')),
(5, 'Panificadora Trigo y Sal', 'PTS190115UV5', 'Alimentos y bebidas', '07089', '8a Avenida Sur 77, Tapachula', 'NO', 'Noé Cancino Vera', '+52 962 555 0105', 'noe.cancino@demo.vinculo.example', @friday - interval 116 day, timestamp(@friday - interval 126 day, '17:00')),
(6, 'Ensambles del Pacífico Norte', 'EPN090817WX6', 'Manufactura electrónica', '02004', 'Parque Industrial Valle Claro, nave 14, Tijuana', 'YES', 'Lorena Iturbide Campos', '+52 664 555 0106', 'lorena.iturbide@demo.vinculo.example', @friday - interval 326 day, timestamp(@friday - interval 336 day, '17:00')),
(7, 'Almacenes y Rutas Baja', 'ARB120410YZ7', 'Transporte y almacenamiento', '02004', 'Bulevar de los Olivos 3300, Tijuana', 'YES', 'Héctor Villaseñor Luna', '+52 664 555 0107', 'hector.villasenor@demo.vinculo.example', @friday - interval 270 day, timestamp(@friday - interval 280 day, '17:00')),
(8, 'Contacto Bilingüe Frontera', 'CBF160226AC8', 'Servicios de atención telefónica', '02004', 'Torre Cinco, Zona Río, Tijuana', 'YES', 'Mónica Aguayo Del Real', '+52 664 555 0108', 'monica.aguayo@demo.vinculo.example', @friday - interval 256 day, timestamp(@friday - interval 266 day, '17:00')),
(9, 'Residencia Los Encinos', 'REN140608BD9', 'Cuidado de personas mayores', '02004', 'Calle de los Encinos 21, Playas, Tijuana', 'UNKNOWN', 'Teresa Galindo Mora', '+52 664 555 0109', 'teresa.galindo@demo.vinculo.example', null, timestamp(@friday - interval 168 day, '17:00')),
(10, 'Taller Hilo Común', 'THC200909CE0', 'Confección', '07089', '11a Avenida Norte 203, Tapachula', 'IN_PROGRESS', 'Amparo Zenteno Díaz', '+52 962 555 0110', 'amparo.zenteno@demo.vinculo.example', @friday - interval 130 day, timestamp(@friday - interval 140 day, '17:00'));

-- Agencies: nine around Tapachula, six in Tijuana.
insert into agency (id, name, kind, municipality_code, address, phone, email, created_at) values
(1, 'Procuraduría de Protección de la Niñez, oficina Soconusco', 'PUBLIC_STATE', '07089', '3a Calle Poniente 14, Tapachula', '+52 962 555 0131', 'irma.balcazar@demo.vinculo.example', timestamp(@friday - interval 339 day, '18:00')),
(2, 'Casa Jacaranda, albergue de familias', 'CIVIL_SOCIETY', '07089', 'Camino a El Carmen 3, Tapachula', '+52 962 555 0132', 'hermelinda.saenz@demo.vinculo.example', timestamp(@friday - interval 338 day, '18:00')),
(3, 'Clínica Comunitaria El Almendro', 'CIVIL_SOCIETY', '07089', '5a Avenida Sur 60, Tapachula', '+52 962 555 0133', 'liliana.espinosa@demo.vinculo.example', timestamp(@friday - interval 337 day, '18:00')),
(4, 'Bufete Gratuito Frontera Justa', 'CIVIL_SOCIETY', '07089', '1a Avenida Norte 22, altos, Tapachula', '+52 962 555 0134', 'omar.trejo@demo.vinculo.example', timestamp(@friday - interval 336 day, '18:00')),
(5, 'Registro de Población, módulo de ejemplo Tapachula', 'PUBLIC_FEDERAL', '07089', 'Palacio de Servicios, planta baja, Tapachula', '+52 962 555 0135', 'julio.marroquin@demo.vinculo.example', timestamp(@friday - interval 333 day, '18:00')),
(6, 'Escuela Abierta Tacaná', 'PUBLIC_STATE', '07089', '12a Calle Oriente 31, Tapachula', '+52 962 555 0136', 'elvia.morales@demo.vinculo.example', timestamp(@friday - interval 332 day, '18:00')),
(7, 'Español para Empezar', 'CIVIL_SOCIETY', '07089', 'Parque Los Cerritos, salón 2, Tapachula', '+52 962 555 0137', 'anais.robledo@demo.vinculo.example', timestamp(@friday - interval 331 day, '18:00')),
(8, 'Centro de Capacitación Mariano Coello', 'PUBLIC_STATE', '07089', 'Bulevar Akishino 900, Tapachula', '+52 962 555 0138', 'saul.ordonez@demo.vinculo.example', timestamp(@friday - interval 330 day, '18:00')),
(9, 'Instituto de la Mujer, oficina de ejemplo', 'PUBLIC_MUNICIPAL', '07089', '2a Avenida Norte 8, Tapachula', '+52 962 555 0139', 'dolores.aquino@demo.vinculo.example', timestamp(@friday - interval 329 day, '18:00')),
(10, 'Albergue Puerta Abierta', 'CIVIL_SOCIETY', '02004', 'Calle del Faro 77, Playas, Tijuana', '+52 664 555 0140', 'raquel.figueroa@demo.vinculo.example', timestamp(@friday - interval 326 day, '18:00')),
(11, 'Clínica Mar Abierto', 'PRIVATE', '02004', 'Avenida del Pacífico 410, Tijuana', '+52 664 555 0141', 'ivan.castaneda@demo.vinculo.example', timestamp(@friday - interval 325 day, '18:00')),
(12, 'Defensa Legal Norte', 'CIVIL_SOCIETY', '02004', 'Zona Centro, Segunda 1210, Tijuana', '+52 664 555 0142', 'andrea.monroy@demo.vinculo.example', timestamp(@friday - interval 324 day, '18:00')),
(13, 'Oficina Municipal de Empleo, ejemplo Tijuana', 'PUBLIC_MUNICIPAL', '02004', 'Palacio Municipal, planta baja, Tijuana', '+52 664 555 0143', 'fernando.ledesma@demo.vinculo.example', timestamp(@friday - interval 323 day, '18:00')),
(14, 'Fondo Semilla del Norte', 'PRIVATE', '02004', 'Paseo Centenario 55, Zona Río, Tijuana', '+52 664 555 0144', 'ximena.barragan@demo.vinculo.example', timestamp(@friday - interval 322 day, '18:00')),
(15, 'Programa Internacional Caminos, oficina de ejemplo', 'INTERNATIONAL', '02004', 'Avenida Revolución 1400, Tijuana', '+52 664 555 0145', 'camille.dubosc@demo.vinculo.example', timestamp(@friday - interval 319 day, '18:00'));

insert into service (id, agency_id, name, category, description, requirements, schedule, languages, minimum_age, maximum_age) values
(1, 1, 'Medidas de protección para niñas, niños y adolescentes no acompañados', 'CHILD_PROTECTION', 'Recibe a la persona menor de edad, avisa a las autoridades y determina su interés superior.', 'Presentarse con una persona de la organización. No hace falta documento.', 'Todos los días, a toda hora', 'spa, mam, intérprete', 0, 17),
(2, 1, 'Representación en coadyuvancia', 'LEGAL_ADVICE', 'Acompaña el procedimiento migratorio o de asilo de la persona menor de edad.', null, 'Lunes a viernes, 9:00 a 15:00', 'spa', 0, 17),
(3, 2, 'Alojamiento temporal para familias', 'SHELTER', 'Hasta treinta noches, con cocina común.', 'Llegar antes de las 20:00.', 'Todos los días', 'spa, hat, fra', null, null),
(4, 2, 'Comedor', 'FOOD', 'Desayuno y cena.', null, '7:00 a 9:00 y 18:00 a 20:00', 'spa', null, null),
(5, 2, 'Ropa y artículos de aseo', 'CLOTHING_AND_GOODS', 'Un paquete por persona al llegar.', null, 'Martes y jueves', 'spa', null, null),
(6, 3, 'Consulta médica general', 'PHYSICAL_HEALTH', 'Sin costo y sin pedir documentos.', null, 'Lunes a sábado, 8:00 a 14:00', 'spa, hat', null, null),
(7, 3, 'Acompañamiento psicosocial', 'MENTAL_HEALTH', 'Sesiones individuales y de grupo.', 'Cita previa.', 'Lunes a viernes', 'spa, fra, eng', 12, null),
(8, 3, 'Salud sexual y reproductiva', 'REPRODUCTIVE_HEALTH', 'Control prenatal, anticoncepción y pruebas.', null, 'Miércoles', 'spa', 12, null),
(9, 4, 'Orientación para la regularización', 'REGULARISATION_GUIDANCE', 'Explica requisitos, costos y plazos. El trámite lo hace la persona.', 'Llevar lo que tenga de documentos.', 'Lunes a viernes, 9:00 a 16:00', 'spa, eng, fra', null, null),
(10, 4, 'Asesoría en el procedimiento de asilo', 'ASYLUM', 'Preparación de entrevista y recursos.', null, 'Lunes a viernes, 9:00 a 16:00', 'spa, eng, fra, hat', null, null),
(11, 4, 'Derechos laborales y salarios no pagados', 'LABOUR_RIGHTS', 'Cálculo de lo que se debe y acompañamiento a la conciliación.', null, 'Viernes', 'spa', null, null),
(12, 5, 'CURP y aclaraciones', 'IDENTITY_DOCUMENTS', 'Alta, corrección y reimpresión.', 'Documento migratorio o constancia.', 'Lunes a viernes, 8:30 a 14:30', 'spa', null, null),
(13, 6, 'Alfabetización y primaria para personas adultas', 'LITERACY', 'Grupos por la tarde; también en mam.', null, 'Lunes a jueves, 16:00 a 19:00', 'spa, mam', 15, null),
(14, 6, 'Inscripción escolar de niñas y niños', 'CHILDREN_EDUCATION', 'Acompaña la inscripción en cualquier fecha y sin CURP.', null, 'Lunes a viernes', 'spa', 3, 17),
(15, 7, 'Español inicial', 'SPANISH_LESSONS', 'Ocho semanas, tres tardes por semana.', null, 'Lunes, miércoles y viernes, 17:00', 'hat, fra, eng', 14, null),
(16, 7, 'Español para el trabajo', 'SPANISH_LESSONS', 'Entrevistas, seguridad e higiene.', 'Nivel A2.', 'Martes y jueves, 17:00', 'spa', 15, null),
(17, 8, 'Cursos de oficios', 'JOB_TRAINING', 'Electricidad, costura, cocina y soldadura.', 'Mayores de 15 años.', 'Inscripción cada mes', 'spa', 15, null),
(18, 8, 'Certificación de competencias', 'SKILL_CERTIFICATION', 'Evaluación de lo que ya se sabe hacer.', 'Identificación y una fotografía.', 'Cita previa', 'spa', 18, null),
(19, 9, 'Atención a violencia', 'VIOLENCE_AND_TRAFFICKING', 'Escucha, plan de seguridad y refugio.', null, 'Todos los días, a toda hora', 'spa', null, null),
(20, 9, 'Guardería comunitaria', 'CHILDCARE', 'Para quienes trabajan o buscan trabajo.', 'Cartilla de vacunación si la hay.', 'Lunes a viernes, 7:00 a 17:00', 'spa', 0, 5),
(21, 10, 'Alojamiento temporal', 'SHELTER', 'Camas para personas solas y familias.', 'Llegar antes de las 19:00.', 'Todos los días', 'spa, eng, fra, hat', null, null),
(22, 10, 'Transporte a citas', 'TRANSPORT', 'Vale de transporte para citas médicas o de trámite.', null, 'Lunes a viernes', 'spa', null, null),
(23, 11, 'Consulta médica y dental', 'PHYSICAL_HEALTH', 'Cuota de recuperación voluntaria.', null, 'Lunes a sábado', 'spa, eng', null, null),
(24, 11, 'Atención psicológica', 'MENTAL_HEALTH', 'Hasta doce sesiones sin costo.', 'Cita previa.', 'Lunes a viernes', 'spa, eng, rus', null, null),
(25, 12, 'Asesoría legal migratoria', 'LEGAL_ADVICE', 'Consulta y revisión de documentos.', null, 'Lunes a viernes, 9:00 a 17:00', 'spa, eng, fra, ara', null, null),
(26, 12, 'Asesoría en el procedimiento de asilo', 'ASYLUM', 'Preparación y recursos.', null, 'Lunes a viernes, 9:00 a 17:00', 'spa, eng, prs', null, null),
(27, 13, 'Bolsa de trabajo', 'JOB_PLACEMENT', 'Vinculación con empresas de la ciudad.', 'CURP.', 'Lunes a viernes, 8:00 a 15:00', 'spa', 16, null),
(28, 13, 'Taller de autoempleo', 'SELF_EMPLOYMENT', 'Plan sencillo de negocio y registro.', null, 'Primer lunes del mes', 'spa', 18, null),
(29, 14, 'Cuenta básica y educación financiera', 'CASH_AND_BANKING', 'Apertura de cuenta y taller de ahorro.', 'Identificación oficial o documento migratorio.', 'Martes y jueves', 'spa, eng', 18, null),
(30, 15, 'Apoyo económico de inicio', 'CASH_AND_BANKING', 'Tres entregas para personas reconocidas o en trámite.', 'Entrevista de necesidades.', 'Con cita', 'spa, eng, fra, ara', 18, null),
(31, 15, 'Atención de emergencia', 'EMERGENCY', 'Hospedaje y traslado en casos de riesgo.', null, 'Todos los días', 'spa, eng, fra', null, null);

-- One password for all demonstration accounts; its hash is set by the portal that loads this.
insert into account (id, display_name, email, password_hash, role_group, language, site_id, employer_id, agency_id, last_login_at, created_at) values
(1, 'Beatriz Arredondo', 'beatriz.arredondo@demo.vinculo.example', @demo_password_hash, 'ADMINISTRATOR', 'es', 1, null, null, @now - interval 36 minute, timestamp(@friday - interval 333 day, '16:00')),
(2, 'Ana López Santiago', 'ana.lopez@demo.vinculo.example', @demo_password_hash, 'CASEWORKER', 'es', 1, null, null, @now - interval 36 minute, timestamp(@friday - interval 333 day, '16:00')),
(3, 'Rubén Cárdenas Ochoa', 'ruben.cardenas@demo.vinculo.example', @demo_password_hash, 'CASEWORKER', 'es', 1, null, null, @now - interval 36 minute, timestamp(@friday - interval 333 day, '16:00')),
(4, 'Marisol Ibáñez Tello', 'marisol.ibanez@demo.vinculo.example', @demo_password_hash, 'CASEWORKER', 'es', 2, null, null, @now - interval 36 minute, timestamp(@friday - interval 333 day, '16:00')),
(5, 'Jean-Claude Mirville', 'jeanclaude.mirville@demo.vinculo.example', @demo_password_hash, 'CASEWORKER', 'fr', 2, null, null, timestamp(@d1, '22:00'), timestamp(@friday - interval 333 day, '16:00')),
(6, 'Leticia Gordillo Paz', 'leticia.gordillo@demo.vinculo.example', @demo_password_hash, 'COORDINATOR', 'es', 1, null, null, @now - interval 37 minute, timestamp(@friday - interval 333 day, '16:00')),
(7, 'Tomás Elizondo Rea', 'tomas.elizondo@demo.vinculo.example', @demo_password_hash, 'COORDINATOR', 'es', 2, null, null, @now - interval 37 minute, timestamp(@friday - interval 333 day, '16:00')),
(11, 'Gabriela Pérez Rincón', 'gabriela.perez@demo.vinculo.example', @demo_password_hash, 'EMPLOYER', 'es', null, 1, null, timestamp(@d2, '19:01'), timestamp(@friday - interval 242 day, '19:00')),
(12, 'Rodolfo Archila Sosa', 'rodolfo.archila@demo.vinculo.example', @demo_password_hash, 'EMPLOYER', 'es', null, 2, null, timestamp(@d3, '19:02'), timestamp(@friday - interval 284 day, '19:00')),
(13, 'Silvestre Grajales Ruiz', 'silvestre.grajales@demo.vinculo.example', @demo_password_hash, 'EMPLOYER', 'es', null, 3, null, timestamp(@d4, '19:03'), timestamp(@friday - interval 312 day, '19:00')),
(14, 'Patricia Lemus Toledo', 'patricia.lemus@demo.vinculo.example', @demo_password_hash, 'EMPLOYER', 'es', null, 4, null, timestamp(@d5, '19:04'), timestamp(@friday - interval 200 day, '19:00')),
(15, 'Noé Cancino Vera', 'noe.cancino@demo.vinculo.example', @demo_password_hash, 'EMPLOYER', 'es', null, 5, null, timestamp(@d1, '19:05'), timestamp(@friday - interval 116 day, '19:00')),
(16, 'Lorena Iturbide Campos', 'lorena.iturbide@demo.vinculo.example', @demo_password_hash, 'EMPLOYER', 'es', null, 6, null, timestamp(@d2, '19:06'), timestamp(@friday - interval 326 day, '19:00')),
(17, 'Héctor Villaseñor Luna', 'hector.villasenor@demo.vinculo.example', @demo_password_hash, 'EMPLOYER', 'es', null, 7, null, timestamp(@d3, '19:07'), timestamp(@friday - interval 270 day, '19:00')),
(18, 'Mónica Aguayo Del Real', 'monica.aguayo@demo.vinculo.example', @demo_password_hash, 'EMPLOYER', 'es', null, 8, null, timestamp(@d4, '19:08'), timestamp(@friday - interval 256 day, '19:00')),
(19, 'Teresa Galindo Mora', 'teresa.galindo@demo.vinculo.example', @demo_password_hash, 'EMPLOYER', 'es', null, 9, null, timestamp(@d5, '19:09'), timestamp(@friday - interval 158 day, '19:00')),
(20, 'Amparo Zenteno Díaz', 'amparo.zenteno@demo.vinculo.example', @demo_password_hash, 'EMPLOYER', 'es', null, 10, null, timestamp(@d1, '19:10'), timestamp(@friday - interval 130 day, '19:00')),
(21, 'Irma Balcázar Coello', 'irma.balcazar@demo.vinculo.example', @demo_password_hash, 'AGENCY', 'es', null, null, 1, timestamp(@d2, '20:01'), timestamp(@friday - interval 332 day, '19:00')),
(22, 'Hermelinda Sáenz', 'hermelinda.saenz@demo.vinculo.example', @demo_password_hash, 'AGENCY', 'es', null, null, 2, timestamp(@d3, '20:02'), timestamp(@friday - interval 331 day, '19:00')),
(23, 'Dra. Liliana Espinosa', 'liliana.espinosa@demo.vinculo.example', @demo_password_hash, 'AGENCY', 'es', null, null, 3, timestamp(@d4, '20:03'), timestamp(@friday - interval 330 day, '19:00')),
(24, 'Lic. Omar Trejo', 'omar.trejo@demo.vinculo.example', @demo_password_hash, 'AGENCY', 'es', null, null, 4, timestamp(@d1, '20:04'), timestamp(@friday - interval 329 day, '19:00')),
(25, 'Julio Marroquín', 'julio.marroquin@demo.vinculo.example', @demo_password_hash, 'AGENCY', 'es', null, null, 5, timestamp(@d2, '20:05'), timestamp(@friday - interval 326 day, '19:00')),
(26, 'Profa. Elvia Morales', 'elvia.morales@demo.vinculo.example', @demo_password_hash, 'AGENCY', 'es', null, null, 6, timestamp(@d3, '20:06'), timestamp(@friday - interval 325 day, '19:00')),
(27, 'Anaïs Robledo', 'anais.robledo@demo.vinculo.example', @demo_password_hash, 'AGENCY', 'es', null, null, 7, timestamp(@d4, '20:07'), timestamp(@friday - interval 324 day, '19:00')),
(28, 'Ing. Saúl Ordóñez', 'saul.ordonez@demo.vinculo.example', @demo_password_hash, 'AGENCY', 'es', null, null, 8, timestamp(@d1, '20:08'), timestamp(@friday - interval 323 day, '19:00')),
(29, 'Lic. Dolores Aquino', 'dolores.aquino@demo.vinculo.example', @demo_password_hash, 'AGENCY', 'es', null, null, 9, timestamp(@d2, '20:09'), timestamp(@friday - interval 322 day, '19:00')),
(30, 'Raquel Figueroa', 'raquel.figueroa@demo.vinculo.example', @demo_password_hash, 'AGENCY', 'es', null, null, 10, timestamp(@d3, '20:10'), timestamp(@friday - interval 319 day, '19:00')),
(31, 'Dr. Iván Castañeda', 'ivan.castaneda@demo.vinculo.example', @demo_password_hash, 'AGENCY', 'es', null, null, 11, timestamp(@d4, '20:11'), timestamp(@friday - interval 318 day, '19:00')),
(32, 'Lic. Andrea Monroy', 'andrea.monroy@demo.vinculo.example', @demo_password_hash, 'AGENCY', 'es', null, null, 12, timestamp(@d1, '20:12'), timestamp(@friday - interval 317 day, '19:00')),
(33, 'Fernando Ledesma', 'fernando.ledesma@demo.vinculo.example', @demo_password_hash, 'AGENCY', 'es', null, null, 13, timestamp(@d2, '20:13'), timestamp(@friday - interval 316 day, '19:00')),
(34, 'Ximena Barragán', 'ximena.barragan@demo.vinculo.example', @demo_password_hash, 'AGENCY', 'es', null, null, 14, timestamp(@d3, '20:14'), timestamp(@friday - interval 315 day, '19:00')),
(35, 'Camille Dubosc', 'camille.dubosc@demo.vinculo.example', @demo_password_hash, 'AGENCY', 'fr', null, null, 15, timestamp(@d4, '20:15'), timestamp(@friday - interval 312 day, '19:00'));

