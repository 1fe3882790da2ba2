"""Runs a notebook in a Java kernel and prints what its cells put out, one JSON object a line."""

import json
import sys

import nbformat
from nbclient import NotebookClient

notebook = nbformat.read(sys.argv[1], as_version=4)
client = NotebookClient(
    notebook, kernel_name="java", timeout=300, skip_cells_with_tag="skip-execution"
)
client.execute()
for cell in notebook.cells:
    for output in cell.get("outputs", []):
        data = output.get("data", {})
        text = output.get("text", data.get("text/plain", ""))
        print(
            json.dumps(
                {
                    "cell": cell["id"],
                    "kind": output["output_type"],
                    "html": data.get("text/html", ""),
                    "text": text,
                }
            )
        )
