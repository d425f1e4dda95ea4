/**
 * A part of the page that answers the reader, so that it can fail: then a sentence takes its place, and the rest goes on.
 *
 * It stands around controls alone, never around a <Still>: what the app takes away there it could not make again. A failure
 * anywhere else is `main.tsx`'s.
 */
import { Component, type ReactNode } from 'react'
import { type Explainer, ExplainerContext } from '../state/ExplainerContext.ts'

interface Props {
  children: ReactNode
}

// React has no other way to catch what a component throws. @see https://react.dev/reference/react/Component#static-getderivedstatefromerror
export class LivePart extends Component<Props, { hasFailed: boolean }> {
  static override contextType = ExplainerContext
  static getDerivedStateFromError = () => ({ hasFailed: true })

  declare context: Explainer | null
  override state = { hasFailed: false }

  override render() {
    return this.state.hasFailed ? <span role="alert">{this.context?.words.failed}</span> : this.props.children
  }
}
