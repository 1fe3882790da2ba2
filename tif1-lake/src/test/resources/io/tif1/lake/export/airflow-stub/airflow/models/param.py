class Param:
    def __init__(self, default, type, minimum, maximum):
        assert type == "integer" and minimum <= default <= maximum
        self.default = default
