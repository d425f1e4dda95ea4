/** Style sheets as the browsers want them that the page is made for: the build's way to Lightning CSS. */
import { Features, type Selector, transform } from 'lightningcss'

/**
 * @param keeps whether the rules of a selector are wanted. A rule of several goes where none is.
 * @see https://tailwindcss.com/docs/compatibility for the browsers
 */
export function finishStyles(styles: string, keeps: (selector: Selector) => boolean): string {
  const version = (major: number, minor = 0) => (major << 16) | (minor << 8)
  const { code } = transform({
    filename: 'styles.css',
    code: Buffer.from(styles),
    minify: true,
    targets: { chrome: version(111), safari: version(16, 4), firefox: version(128) },
    // None of them needs a prefix for what the house uses. @see https://caniuse.com/text-decoration
    exclude: Features.LogicalProperties | Features.DirSelector | Features.VendorPrefixes,
    visitor: {
      Rule: {
        // A rule that is handed back changed, Lightning CSS 1.33 cannot read where it holds a variable.
        style: (rule) => (rule.value.selectors.some(keeps) ? undefined : []),
      },
    },
  })
  return (
    code
      .toString()
      .replaceAll('--lightningcss-light', '--L')
      .replaceAll('--lightningcss-dark', '--D')
      // One letter tells the house's layers apart, and each is named alone.
      .replace(/(?<=@layer \w)\w+/g, '')
      .replace(/content:"";(?=[^{}]*content:"")/g, '')
      .replace(/@(?:container|layer|media|supports)[^{};]*\{\}/g, '')
  )
}

/** Every rule with its whole selector, and conditions around rules instead of in them. */
export function unnestStyles(styles: string): string {
  const { code } = transform({
    filename: 'styles.css',
    code: Buffer.from(styles),
    include: Features.Nesting | Features.MediaQueries,
  })
  return code.toString()
}
