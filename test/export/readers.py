"""Reads an export with somebody else's reader and prints what it found as JSON: python3 readers.py FORMAT FILE"""
import json
import sys


def of_graph(graph):
    return {"nodes": {n: {k: v for k, v in d.items()} for n, d in graph.nodes(data=True)}, "edges": [[a, b, dict(d)] for a, b, d in graph.edges(data=True)]}


def read(kind, files):
    if kind == "graphml":
        import networkx
        return of_graph(networkx.read_graphml(files[0]))
    if kind == "gexf":
        import networkx
        # it knows 1.2draft; 1.3 differs in the name of its namespace
        networkx.readwrite.gexf.GEXF.versions["1.3"] = {"NS_GEXF": "http://gexf.net/1.3", "NS_VIZ": "http://gexf.net/1.3/viz", "NS_XSI": "http://www.w3.org/2001/XMLSchema-instance", "SCHEMALOCATION": "", "VERSION": "1.3"}
        return of_graph(networkx.read_gexf(files[0], version="1.3"))
    if kind == "ftm":
        from followthemoney import model
        found, broken = {}, []
        for line in open(files[0], encoding="utf-8"):
            raw = json.loads(line)
            proxy = model.get_proxy(raw, cleaned=False)
            lost = {name: [v for v in values if not proxy.get(name)] for name, values in raw["properties"].items() if not proxy.get(name)}
            if lost or proxy.id != raw["id"] or proxy.id in found:
                broken.append({"id": raw["id"], "lost": lost})
            model.get(raw["schema"]).validate(raw)
            found[proxy.id] = proxy
        for proxy in found.values():
            for prop, value in proxy.itervalues():
                if prop.type.name == "entity":
                    other = found.get(value)
                    if other is None or not other.schema.is_a(prop.range):
                        broken.append({"id": proxy.id, "property": prop.name, "to": value})
        return {"entities": {i: {"schema": p.schema.name, "caption": p.caption, "properties": p.properties} for i, p in found.items()}, "broken": broken}
    raise SystemExit("no reader for " + kind)


json.dump(read(sys.argv[1], sys.argv[2:]), sys.stdout, default=str)
