/** An application that reads its own copy of the archive into Arrow vectors. */
module org.example.tables {
    requires io.tif1.api;
    requires org.apache.arrow.vector;
}
