/** The 21 economies in Spanish, named as APEC names them. */
import type { Catalogue } from '../../catalogues.ts'

const same = (name: string, formalName = name) => ({ label: name, name, formalName })

export const economies: Catalogue['framework']['economies'] = {
  AUS: same('Australia'),
  BRN: same('Brunéi Darussalam'),
  CAN: same('Canadá'),
  CHL: same('Chile'),
  CHN: same('China', 'República Popular China'),
  HKG: same('Hong Kong, China'),
  IDN: same('Indonesia'),
  JPN: same('Japón'),
  KOR: same('Corea', 'República de Corea'),
  MYS: same('Malasia'),
  MEX: same('México'),
  NZL: same('Nueva Zelandia'),
  PNG: same('Papua Nueva Guinea'),
  PER: same('Perú'),
  PHL: same('Filipinas', 'República de Filipinas'),
  RUS: same('Rusia', 'Federación de Rusia'),
  SGP: same('Singapur'),
  TWN: same('Taipéi Chino'),
  THA: same('Tailandia'),
  USA: same('Estados Unidos', 'Estados Unidos de América'),
  VNM: same('Viet Nam'),
}
