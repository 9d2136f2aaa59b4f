// Trains NLP.js on the lines {"train": topic, lang, text} of standard input and answers the lines {"ask": id, lang, text}.
// Unlike us it is told the language of each question.
const readline = require('node:readline');
const { NlpManager } = require('node-nlp');

const MOST_TOPICS = 10;

async function main() {
  const lines = [];
  for await (const line of readline.createInterface({ input: process.stdin })) {
    lines.push(JSON.parse(line));
  }
  const languages = [...new Set(lines.map((line) => line.lang))];
  const manager = new NlpManager({ languages, autoSave: false, forceNER: false, nlu: { log: false } });
  for (const line of lines.filter((one) => one.train)) {
    manager.addDocument(line.lang, line.text, line.train);
  }
  await manager.train();
  for (const line of lines.filter((one) => one.ask)) {
    const start = process.hrtime.bigint();
    const result = await manager.process(line.lang, line.text);
    const micros = Number((process.hrtime.bigint() - start) / 1000n);
    const topics = result.classifications
      .filter((one) => one.intent !== 'None')
      .slice(0, MOST_TOPICS)
      .map((one) => one.intent);
    console.log(JSON.stringify({ id: line.ask, topics, answers: result.intent !== 'None', micros }));
  }
}

main().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
