/** Outlines around 0,0 that tell up to five economies apart without colour, in the order of the colours. */
export const shapes = [
  'M0-5a5 5 0 1 0 0 10a5 5 0 1 0 0-10Z',
  'M-4.5-4.5h9v9h-9Z',
  'M0-5.5 5.5 4.5h-11Z',
  'M0-6 6 0 0 6-6 0Z',
  'M-1.8-5.5h3.6v3.7h3.7v3.6h-3.7v3.7h-3.6v-3.7h-3.7v-3.6h3.7Z',
] as const
