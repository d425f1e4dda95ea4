/** Before any test: has WordPress publish the posts, and keeps what it made of them. */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { folder, wordPress } from './addresses.ts'
import { posts } from './posts.ts'

/** By the name of the post, what is left of its content after WordPress has filtered it. */
export const savedFile = join(folder, 'saved.json')

export default function publish(): void {
  const saved = execFileSync('php', [join(folder, 'wordpress/newsroom.php'), 'publish'], {
    input: JSON.stringify(posts),
    env: { ...process.env, SUITE_SOCKET: join(folder, 'mysql.sock'), SUITE_ADDRESS: wordPress },
  })
  writeFileSync(savedFile, saved)
}
