/** The part of `subset-font` that the build uses; the package has no types of its own. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'woff2' | 'sfnt'
      /** A number fixes an axis, a range keeps that much of it. */
      variationAxes: Record<string, number | { min: number; max: number }>
    },
  ): Promise<Buffer>
}
