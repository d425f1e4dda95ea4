/** The desk's entry. */
import './desk.css'
import { createRoot } from 'react-dom/client'
import { allMarkStyle } from '../build/html/markStyle.ts'
import { publisherStyle } from '../build/html/publisherStyle.ts'
import { publisher } from '../publisher/publisher.ts'
import { DeskPage } from './DeskPage.tsx'
import { placeIn } from './hooks/useDeskAddress.ts'
import { faceRules, faces } from './preview/faces.ts'
import { DeskContext } from './state/DeskContext.ts'
import { createDeskStore } from './state/deskStore.ts'

const style = document.createElement('style')
style.textContent = faceRules + publisherStyle(publisher, faces) + allMarkStyle()
document.head.append(style)

const element = document.createElement('div')
document.body.append(element)
createRoot(element).render(
  <DeskContext value={createDeskStore(placeIn(window.location.hash))}>
    <DeskPage />
  </DeskContext>,
)
