/**
 * Copies a quotation with its attribution, as they stand on the page, and the address of its own page. The buttons are not to be seen where copying cannot work, such
 * as in a frame without permission. It renders nothing.
 */
import { useLayoutEffect } from 'react'
import { useExplainer } from '../state/ExplainerContext.ts'
import { mayCopy, writeToClipboard } from './clipboard.ts'
import { publishedAddress } from './publishedAddress.ts'

export function CopyQuotes() {
  const { words } = useExplainer()
  useLayoutEffect(() => {
    document.documentElement.toggleAttribute('data-copy', mayCopy())
    const copy = ({ target }: MouseEvent) => {
      const button = target instanceof Element && target.closest<HTMLElement>('button[data-copies]')
      const figure = button && button.closest('figure')
      if (!figure) return
      const text = ['blockquote', '[data-attribution]'].map((part) => figure.querySelector(part)?.textContent ?? '')
      void writeToClipboard(`${text.join(' — ')}\n${quotePageOf(figure.id)}`).then((outcome) => {
        button.textContent = words.copyOutcomes[outcome]
        button.ariaLabel = `${words.copyOutcomes[outcome]}: ${button.dataset.copies ?? ''}`
      })
    }
    document.addEventListener('click', copy)
    return () => {
      document.removeEventListener('click', copy)
    }
  }, [words])
  return null
}

/** Of a quotation's place on the page: the link that has a preview of its own. */
const quotePageOf = (anchor: string): string => `${publishedAddress()}${anchor.replace('quotes-', 'quote/')}/`
