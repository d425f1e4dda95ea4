import type { FontFile } from './Typeface.ts'

/** Whether the file is for text of some weight. */
export const hasWeight = ({ weight }: FontFile, wanted: number): boolean =>
  typeof weight === 'number' ? weight === wanted : weight[0] <= wanted && wanted <= weight[1]
