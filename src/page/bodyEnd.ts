/** What runs at the end of the body, once all of the text is there and before the app has come: put into the page as text. */
import './land.ts'
import '../embed/frame.ts'
