package io.github.crosscut.report.html;

import java.util.List;
import java.util.Properties;

/**
 * A library of JavaScript that the page holds, as its WebJar on the class path gives it.
 *
 * @param name the WebJar's artifact
 * @param version that of the WebJar
 * @param script minified
 * @param licence its full text, which must go with every copy
 */
record Library(String name, String version, String script, String licence) {

    /** In the order in which they must be loaded: DataTables needs jQuery. */
    static final List<Library> ALL = List.of(
            of("jquery", "dist/jquery.min.js", "LICENSE.txt"),
            of("datatables.net", "js/dataTables.min.js", "License.txt"),
            of("d3", "dist/d3.min.js", "LICENSE"));

    private static Library of(String name, String script, String licence) {
        Properties pom = Resource.properties("/META-INF/maven/org.webjars.npm/" + name + "/pom.properties");
        String version = pom.getProperty("version");
        String folder = "/META-INF/resources/webjars/" + name + "/" + version + "/";
        return new Library(
                name,
                version,
                Resource.text(folder + script),
                Resource.text(folder + licence).strip());
    }
}
