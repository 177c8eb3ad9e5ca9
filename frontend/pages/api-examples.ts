/** Code that reads this site, to be copied and run as it stands; a test runs it. `origin` is where the site stands. */
import type { Catalogue } from '../locales/catalogues.ts'

type Example = keyof Catalogue['api']['example']

const curl = (
  origin: string,
): string => `curl --fail --silent --show-error --output scores.csv ${origin}/data/latest/scores.csv
sha256=$(openssl dgst -sha256 -r scores.csv | cut -d ' ' -f 1)
curl --fail --silent --show-error ${origin}/data/latest/manifest.json | grep --only-matching "$sha256"`

const python = (origin: string): string => `import hashlib
import json
from urllib.request import urlopen

site = "${origin}"


def read(path):
    with urlopen(site + path) as answer:
        return answer.read()


manifest = json.loads(read("/data/latest/manifest.json"))
name = "economies/per/observations.json"
file = next(file for file in manifest["files"] if file["name"] == name)
content = read(f"/data/releases/{manifest['number']}/{name}")
assert hashlib.sha256(content).hexdigest() == file["sha256"]

for row in json.loads(content):
    if row["level"] is not None:
        print(row["cycle"], row["indicator"], row["level"], row["indicator_name"])`

const r = (
  origin: string,
): string => `rows <- read.csv("${origin}/data/latest/indicators/3.4/observations.csv", na.strings = "")
newest <- rows[rows$cycle == max(rows$cycle), c("economy_name", "year", "value", "status")]
print(newest[order(-newest$value), ], row.names = FALSE)`

const token = (origin: string): string =>
  `curl --fail --silent --show-error --header "Authorization: Bearer $TOKEN" ${origin}/api/v1/cycles`

export const examples: Readonly<Record<Example, (origin: string) => string>> = { curl, python, r, token }
