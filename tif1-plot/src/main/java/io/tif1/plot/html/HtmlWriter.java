package io.tif1.plot.html;

import io.tif1.plot.color.Style;
import io.tif1.plot.layout.Drawing;
import io.tif1.plot.model.Figure;
import io.tif1.plot.model.Mark;
import io.tif1.plot.model.Series;
import io.tif1.plot.svg.JsonText;
import io.tif1.plot.svg.SvgWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.apiguardian.api.API;

/**
 * Writes a drawing as one page.
 *
 * @since 1.0
 */
@API(status = API.Status.INTERNAL, since = "1.0")
public final class HtmlWriter {
    private static final int MOST = 30;

    private HtmlWriter() {}

    /** Returns a whole page. */
    public static String write(Drawing drawing, String description) {
        Style style = drawing.style();
        StringBuilder page =
                new StringBuilder(
                        "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">");
        page.append(
                        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"
                                + " script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src"
                                + " data:\"><meta name=\"viewport\""
                                + " content=\"width=device-width\"><link rel=\"icon\""
                                + " href=\"data:,\"><title>")
                .append(SvgWriter.escape(drawing.figure().title()))
                .append("</title>\n<style>body{margin:0;background:")
                .append(style.theme().background().hex())
                .append(";color:")
                .append(style.theme().text().hex());
        page.append(
                        ";font:14px"
                            + " system-ui,sans-serif}svg{display:block;max-width:100%;height:auto;margin:auto;touch-action:none}#tip{position:fixed;display:none;padding:4px"
                            + " 8px;border-radius:4px;pointer-events:none;background:")
                .append(style.theme().text().hex())
                .append(";color:")
                .append(style.theme().background().hex());
        page.append("}nav{max-width:")
                .append(style.width())
                .append(
                        "px;margin:8px"
                            + " auto}label{margin-right:12px;white-space:nowrap}</style></head><body>\n")
                .append(SvgWriter.write(drawing, description));
        page.append(
                        "<nav aria-label=\"Series\"></nav><div id=\"tip\" role=\"status\"></div>\n"
                                + "<script>\n"
                                + "const H=")
                .append(hovers(drawing))
                .append(";\nconst names=")
                .append(names(drawing.figure()))
                .append(";\n")
                .append(script())
                .append("</script></body></html>\n");
        return page.toString();
    }

    /** What can be switched off: the legend, or else what is not a cell of a table. */
    private static String names(Figure figure) {
        List<String> legend = figure.legend().stream().map(Series::name).toList();
        List<String> drawn =
                figure.panels().stream()
                        .flatMap(panel -> panel.marks().stream())
                        .filter(mark -> !(mark instanceof Mark.Cell || mark instanceof Mark.Rule))
                        .map(mark -> mark.series().name())
                        .distinct()
                        .limit(MOST)
                        .toList();
        return (legend.isEmpty() ? drawn : legend)
                .stream()
                        .map(JsonText::quote)
                        .collect(Collectors.joining(",", "[", "]"))
                        .replace("</", "<\\/");
    }

    private static String hovers(Drawing drawing) {
        StringBuilder json = new StringBuilder("[");
        for (Drawing.Layer layer : drawing.layers()) {
            for (Drawing.Hover hover : layer.hovers()) {
                json.append(json.length() == 1 ? "" : ",")
                        .append('[')
                        .append(Math.round(hover.x()))
                        .append(',')
                        .append(Math.round(hover.y()))
                        .append(',')
                        .append(JsonText.quote(hover.text()))
                        .append(',')
                        .append(JsonText.quote(layer.series()))
                        .append(']');
            }
        }
        return json.append(']').toString().replace("</", "<\\/");
    }

    private static String script() {
        return """
        const svg=document.querySelector('svg'),tip=document.getElementById('tip'),nav=document.querySelector('nav');
        const [,,W,D]=svg.getAttribute('viewBox').split(' ').map(Number);
        let view=[0,0,W,D],drag=null;const off=new Set();
        if(names.length>1)for(const n of names){const l=document.createElement('label'),c=document.createElement('input');
        c.type='checkbox';c.checked=true;c.onchange=()=>{c.checked?off.delete(n):off.add(n);
        for(const g of svg.querySelectorAll('g[data-series]'))if(g.dataset.series===n)g.style.display=c.checked?'':'none'};
        l.append(c,' '+n);nav.append(l)}
        const at=e=>{const r=svg.getBoundingClientRect();return[view[0]+(e.clientX-r.left)/r.width*view[2],view[1]+(e.clientY-r.top)/r.height*view[3]]};
        const show=()=>svg.setAttribute('viewBox',view.join(' '));
        svg.addEventListener('wheel',e=>{e.preventDefault();const p=at(e),k=e.deltaY<0?.8:1.25;
        const w=Math.min(W,Math.max(W/40,view[2]*k)),f=w/view[2];
        view=[p[0]-(p[0]-view[0])*f,p[1]-(p[1]-view[1])*f,w,view[3]*f];if(w===W)view=[0,0,W,D];show()},{passive:false});
        svg.addEventListener('dblclick',()=>{view=[0,0,W,D];show()});
        svg.addEventListener('pointerdown',e=>{drag=at(e)});addEventListener('pointerup',()=>{drag=null});
        svg.addEventListener('pointermove',e=>{const p=at(e);
        if(drag){view[0]+=drag[0]-p[0];view[1]+=drag[1]-p[1];show();return}
        let best=null,d=20*view[2]/W;for(const h of H){if(off.has(h[3]))continue;const q=Math.hypot(h[0]-p[0],h[1]-p[1]);if(q<d){d=q;best=h}}
        tip.style.display=best?'block':'none';if(best){tip.textContent=best[2];
        tip.style.left=Math.max(0,Math.min(e.clientX+12,innerWidth-tip.offsetWidth-4))+'px';tip.style.top=(e.clientY+14)+'px'}});
        svg.addEventListener('pointerleave',()=>{tip.style.display='none'});
        """;
    }
}
