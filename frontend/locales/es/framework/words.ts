/** Units of measures and reasons for "not applicable" in Spanish, by their English. */
import type { Catalogue } from '../../catalogues.ts'

export const units: Catalogue['framework']['units'] = {
  'per 100 people': 'por cada 100 personas',
  '% of population': '% de la población',
  'index, 0 to 10': 'índice, de 0 a 10',
  agreements: 'acuerdos',
  '% of manufactured exports': '% de las exportaciones de manufacturas',
  'per million people': 'por millón de personas',
  organisations: 'organizaciones',
  'percentage points': 'puntos porcentuales',
  'US$ per person': 'US$ por persona',
}

export const reasons: Catalogue['framework']['reasons'] = {
  'The economy has no rural, remote or island areas with residents':
    'La economía no tiene zonas rurales, remotas o insulares habitadas',
  'The economy sets no conditions on cross-border transfers of data':
    'La economía no impone condiciones a las transferencias transfronterizas de datos',
  'The economy takes part neither in the CBPR System nor in the PRP':
    'La economía no participa en el Sistema CBPR ni en el PRP',
  'The economy levies no duty or tax on imported consignments, so that no simplified procedure is needed':
    'La economía no cobra aranceles ni impuestos a los envíos importados, por lo que no se necesita un procedimiento simplificado',
}
