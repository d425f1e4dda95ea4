/** The theme that embed code asks for until somebody chooses another: that of the embed panel, and of oEmbed. */
import type { PublisherProfile } from './PublisherProfile.ts'

/** Most articles are light whatever the reader's device prefers, and a dark box in them would look broken. */
export const embedThemeOf = ({ embedTheme = 'light' }: PublisherProfile): string => embedTheme
