/**
 * Whether the page may skip views that are out of sight. Chromium's accessibility tree and its search have been tried, and reach what is
 * skipped with `content-visibility: auto`. Nothing but what Chromium alone has tells it apart; each Chromium that has it also has what
 * base.css asks for.
 * @see https://caniuse.com/mdn-api_navigator_useragentdata
 */
export const canSkip = (): boolean => 'userAgentData' in navigator
