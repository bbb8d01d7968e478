// Reads a JSON list of GIFT texts and writes the list of what gift-pegjs makes of them.
const { parse } = require("gift-pegjs");

const texts = JSON.parse(require("fs").readFileSync(0, "utf-8"));
const results = texts.map((text) => {
  try {
    return { questions: parse(text) };
  } catch (error) {
    return { error: `${error.message} (line ${error.location && error.location.start.line})` };
  }
});
process.stdout.write(JSON.stringify(results));
