// `npm run texts`: every sentence that Lagbot says, to be read at one go; with words behind it, what stands in such a place.
import { languages } from '../../src/language.ts';
import { manifestSentences } from '../language/manifests.ts';
import { allSentences } from '../language/sentences.ts';

const wanted = process.argv.slice(2);
let last = '';
for (const { file, key, ...told } of [...allSentences(), ...manifestSentences()]) {
  if (!wanted.every((word) => `${file} ${key}`.includes(word))) continue;
  if (file !== last) console.log(`\n## ${file}`);
  last = file;
  console.log(`\n${key}`);
  for (const language of languages) for (const way of told[language]) console.log(`  ${language}  ${way}`);
}
